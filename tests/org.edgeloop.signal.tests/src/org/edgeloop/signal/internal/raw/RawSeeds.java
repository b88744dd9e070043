package org.edgeloop.signal.internal.raw;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;

import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.internal.memory.ByteFile;

/** Bare bytes: it is the layout that lies. */
public final class RawSeeds implements SeedSource {

	@Override
	public String format() {
		return "RAW";
	}

	@Override
	public List<Seed> seeds() {
		return List.of(new Seed("numbers.bin", ByteFile.littleEndian().f32(1, 2, 3, 4, 5, 6, 7).toBytes()));
	}

	@Override
	public ReadOptions options(Random random) {
		SampleType[] types = SampleType.values();
		long header = random.nextInt(8) == 0 ? random.nextLong() & Long.MAX_VALUE : random.nextInt(64);
		int channels = 1 + random.nextInt(random.nextInt(8) == 0 ? RawLayout.MOST_CHANNELS : 4);
		RawLayout layout = new RawLayout(types[random.nextInt(types.length)], channels,
				random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, header, random.nextBoolean(), List.of());
		return random.nextInt(16) == 0 ? ReadOptions.NONE : ReadOptions.NONE.withRaw(layout);
	}
}
