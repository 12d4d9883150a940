import type { QrCode } from "../link/qr";

type Props = { readonly code: QrCode; readonly label: string; readonly className?: string };

/** A QR code, dark on light in either theme: many readers know no other. */
export function QrDrawing({ code: { size, path }, label, className = "" }: Props) {
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`block h-auto forced-color-adjust-none ${className}`}
      data-qr=""
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The same as a file. */
export function qrFile({ size, path }: QrCode): string {
  const drawn = `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${drawn}</svg>`;
}
