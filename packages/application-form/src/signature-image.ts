/** Three to one, as on paper; large enough to be printed. */
export const WIDTH = 900;
export const HEIGHT = 300;

/** White paper: a signature is read in dark and in print alike. */
export function blank(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
}

/** Where on the paper a pointer is. */
export function placeOf(
  canvas: HTMLCanvasElement,
  {clientX, clientY}: Pick<PointerEvent, 'clientX' | 'clientY'>,
): [number, number] {
  const {left, top, width, height} = canvas.getBoundingClientRect();
  return [((clientX - left) * WIDTH) / width, ((clientY - top) * HEIGHT) / height];
}

export function stroke(
  canvas: HTMLCanvasElement,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const context = canvas.getContext('2d')!;
  context.lineWidth = 5;
  context.lineCap = context.lineJoin = 'round';
  context.strokeStyle = '#111';
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

/** A typed name as it is signed: slanted, as large as fits. */
export function write(canvas: HTMLCanvasElement, name: string): void {
  blank(canvas);
  const context = canvas.getContext('2d')!;
  const font = (size: number): string => `italic ${size}px cursive, serif`;
  context.font = font(100);
  const size = Math.min(100, (100 * (WIDTH - 80)) / Math.max(1, context.measureText(name).width));
  context.font = font(size);
  context.fillStyle = '#111';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(name, WIDTH / 2, HEIGHT / 2);
}

/** @throws Error when the browser cannot make a picture of it */
export const pngOf = (canvas: HTMLCanvasElement, name: string): Promise<File> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(new File([blob], name, {type: 'image/png'})) : reject(new Error('No picture was made')),
      'image/png',
    ),
  );
