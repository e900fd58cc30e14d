// Whether tests break the mock itself: they get 500s then, which the document has nowhere.

let areAllowed = false

export const serverErrorsAreAllowed = (): boolean => areAllowed

export function allowServerErrors(allowed: boolean): void {
  areAllowed = allowed
}
