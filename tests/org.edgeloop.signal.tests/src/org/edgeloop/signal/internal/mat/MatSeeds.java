package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** SciPy's files of every class of variable, plain and compressed, and one in the other byte order. */
public final class MatSeeds implements SeedSource {

	@Override
	public String format() {
		return "MAT";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		MatFileBytes big = new MatFileBytes(ByteOrder.BIG_ENDIAN);
		big.add(big.vector("x", 1, 2, 3)).add(big.packed(big.vector("y", 4, 5, 6)));
		List<Seed> seeds = new ArrayList<>(Seeds.fixtures("plain.mat", "packed.mat", "matlab73.mat"));
		seeds.add(new Seed("big.mat", big.toBytes()));
		return seeds;
	}
}
