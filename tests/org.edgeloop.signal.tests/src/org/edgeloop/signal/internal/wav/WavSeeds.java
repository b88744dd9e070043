package org.edgeloop.signal.internal.wav;

import static org.edgeloop.signal.internal.wav.WavFile.chunk;

import java.nio.ByteOrder;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.internal.memory.ByteFile;

/** Each container and sample format of WAV. */
public final class WavSeeds implements SeedSource {

	@Override
	public String format() {
		return "WAV";
	}

	@Override
	public List<Seed> seeds() {
		byte[] info = ByteFile.littleEndian().text("INFO").bytes(chunk("INAM", "name".getBytes())).toBytes();
		byte[] riff = WavFile.riff(chunk("LIST", info), chunk("fmt ", WavFile.extensible(1, 2, 8000, 16, 16)),
				chunk("data", new byte[4000])).toBytes();
		byte[] ds64 = ByteFile.littleEndian().i64(4100, 4000, 1000).u32(1).text("big ").i64(5).toBytes();
		byte[] rf64 = ByteFile.littleEndian().text("RF64").u32(0xFFFF_FFFFL).text("WAVE").bytes(chunk("ds64", ds64))
				.bytes(chunk("fmt ", WavFile.format(3, 1, 8000, 32))).text("data").u32(0xFFFF_FFFFL).bytes(new byte[4000])
				.toBytes();
		ByteOrder big = ByteOrder.BIG_ENDIAN;
		byte[] rifx = WavFile.container(big, "RIFX", chunk(big, "fmt ", WavFile.format(big, 1, 3, 44100, 24)),
				chunk(big, "data", new byte[900])).toBytes();
		byte[] w64 = WavFile.w64(WavFile.format(1, 2, 8000, 24), new byte[4000], 4024).toBytes();
		return List.of(new Seed("riff.wav", riff, 110), new Seed("rf64.wav", rf64, 100), new Seed("rifx.wav", rifx, 60),
				new Seed("sony.w64", w64, 140));
	}
}
