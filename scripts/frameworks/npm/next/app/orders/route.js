export async function POST(request) {
  const order = await request.json();
  return Response.json({ item: order.item.length });
}
