export default { experimental: { authInterrupts: true }, generateBuildId: () => "build" };
