// A file that came with a form, read to its end: what decides about it can not wait.

/** Characters a content type may have: it comes back as a header. What is longer counts as none. */
const LONGEST_TYPE = 255

export class Upload extends Blob {
  /** Name of the file, as the form gave it. */
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>

  constructor(content: Uint8Array<ArrayBuffer>, { name, type }: Pick<File, 'name' | 'type'>) {
    super([content], { type: type.length > LONGEST_TYPE ? '' : type })
    this.name = name
    this.content = content
  }

  /** As the request log shows it. */
  toJSON(): Pick<File, 'name' | 'type' | 'size'> {
    const { name, type, size } = this
    return { name, type, size }
  }

  /** The same for the same file. */
  get fingerprint(): readonly unknown[] {
    return [this.name, this.type, this.size, checksum(this.content)]
  }
}

/** FNV-1a. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
