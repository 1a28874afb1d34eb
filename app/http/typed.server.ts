/** Here the body of a request becomes the texts that were typed. */

/** The fields of the body as texts; a field that occurs several times is a list, files are left out. */
export async function typedIn(request: Request): Promise<Record<string, string | string[]>> {
  const body = await request.formData();
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(body.keys())) {
    const texts = body.getAll(name).filter((value): value is string => typeof value === 'string');
    typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return typed;
}
