package org.edgeloop.signal.internal.wav;

import static org.edgeloop.signal.internal.wav.WavFile.chunk;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavMutationTest {

	@TempDir
	Path folder;

	@Test
	void damagedRiff() throws IOException {
		byte[] info = ByteFile.littleEndian().text("INFO").bytes(chunk("INAM", "name".getBytes())).toBytes();
		byte[] sound = WavFile.riff(chunk("LIST", info), chunk("fmt ", WavFile.extensible(1, 2, 8000, 16, 16)),
				chunk("data", new byte[4000])).toBytes();
		new Mutations(folder.resolve("riff.wav"), 1).run(sound, 110, Mutations.COUNT);
	}

	@Test
	void damagedRf64() throws IOException {
		byte[] ds64 = ByteFile.littleEndian().i64(4100, 4000, 1000).u32(1).text("big ").i64(5).toBytes();
		byte[] sound = ByteFile.littleEndian().text("RF64").u32(0xFFFF_FFFFL).text("WAVE").bytes(chunk("ds64", ds64))
				.bytes(chunk("fmt ", WavFile.format(3, 1, 8000, 32))).text("data").u32(0xFFFF_FFFFL).bytes(new byte[4000])
				.toBytes();
		new Mutations(folder.resolve("rf64.wav"), 2).run(sound, 100, Mutations.COUNT);
	}

	@Test
	void damagedW64() throws IOException {
		byte[] sound = WavFile.w64(WavFile.format(1, 2, 8000, 24), new byte[4000], 4024).toBytes();
		new Mutations(folder.resolve("sony.w64"), 3).run(sound, 140, Mutations.COUNT);
	}
}
