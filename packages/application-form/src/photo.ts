/** Sharp enough to read a KTP or a page of a KK, small enough for a poor line. */
const MAX_SIDE = 2000;
const WANTED_BYTES = 300_000;
/** Below this, letters of a photographed page begin to blur. */
const QUALITIES = [0.85, 0.75, 0.65, 0.55];
const PREVIEW_SIDE = 160;

export interface Photo {
  file: File;
  /** A small picture of it, to see whether it can be read. */
  preview?: HTMLCanvasElement;
}

/**
 * Turns a photo the right way up (EXIF) and makes it small, on the phone. Drawing it anew also drops where it was taken.
 * What this browser cannot read (HEIC outside Safari, a broken file) stays as it is: the server judges it.
 */
export async function preparePhoto(original: File, accepts: (type: string) => boolean): Promise<Photo> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(original, {imageOrientation: 'from-image'});
  } catch {
    return {file: original};
  }
  try {
    const preview = drawn(bitmap, PREVIEW_SIDE);
    // Its name stands beside it.
    preview.setAttribute('aria-hidden', 'true');
    const type = accepts('image/jpeg') ? 'image/jpeg' : original.type;
    const canvas = drawn(bitmap, MAX_SIDE);
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
      if (!blob || blob.type !== type) break;
      const last = quality === QUALITIES[QUALITIES.length - 1] || type === 'image/png';
      if (blob.size > WANTED_BYTES && !last) continue;
      return {file: new File([blob], renamed(original.name, type), {type}), preview};
    }
    return {file: original, preview};
  } finally {
    bitmap.close();
  }
}

/** On white, since a JPEG knows no transparency. */
function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const renamed = (name: string, type: string): string =>
  type === 'image/jpeg' ? name.replace(/\.(png|webp|hei[cf]|bmp|gif)$/i, '.jpg') : name;
