// Plain JavaScript, so that an old Node can say what is missing instead of failing on a .ts file.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Zhixin needs Node.js 24 or newer, this is ${process.version}. npm ci brings one on Linux, Windows and Intel Macs; ` +
      'elsewhere install it from nodejs.org.\n' +
      `知新需要 Node.js 24 以上，当前为 ${process.version}。Linux、Windows 和 Intel Mac 上 npm ci 会自带；其他系统请从 nodejs.org 安装。`,
  );
  process.exit(1);
}
