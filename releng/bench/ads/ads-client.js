// Writes a file to a controller and reads it back by npm's ads-client, once for each line of the standard input.
// Usage: node ads-client.js TCPPORT NETID FILE; prints "WRITE_MS READ_MS CPU_MS" a line.
const fs = require('fs');
const readline = require('readline');
const { Client } = require('ads-client');

const [port, netId, file] = process.argv.slice(2);
const BLOCK = 65536;
const SYSTEM = { adsPort: 10000 };
const PATH = Buffer.from('/bench/by-ads-client.bin');
const NOTHING = Buffer.alloc(0);
const client = new Client({ targetAmsNetId: netId, targetAdsPort: 851, localAmsNetId: '192.168.77.7.1.1', localAdsPort: 32750,
	routerAddress: '127.0.0.1', routerTcpPort: Number(port), rawClient: true, autoReconnect: false });

async function open(flags) {
	return (await client.readWriteRaw(120, flags, 4, PATH, SYSTEM)).readUInt32LE();
}

const close = (handle) => client.readWriteRaw(121, handle, 0, NOTHING, SYSTEM);

async function write() {
	const handle = await open(0x5a);
	const from = fs.openSync(file);
	const block = Buffer.alloc(BLOCK);
	for (let length = fs.readSync(from, block); length > 0; length = fs.readSync(from, block)) {
		await client.readWriteRaw(123, handle, 0, block.subarray(0, length), SYSTEM);
	}
	fs.closeSync(from);
	await close(handle);
}

async function read() {
	const handle = await open(0x51);
	while ((await client.readWriteRaw(122, handle, BLOCK, NOTHING, SYSTEM)).length > 0) {
		// what came is of no interest
	}
	await close(handle);
}

async function millis(action) {
	const start = process.hrtime.bigint();
	await action();
	return Number(process.hrtime.bigint() - start) / 1e6;
}

async function main() {
	await client.connect();
	for await (const _ of readline.createInterface({ input: process.stdin })) {
		const before = process.cpuUsage();
		const times = `${await millis(write)} ${await millis(read)}`;
		const used = process.cpuUsage(before);
		console.log(`${times} ${(used.user + used.system) / 1000}`);
	}
	process.exit(0);
}

main().catch((e) => { console.error(e); process.exit(1); });
