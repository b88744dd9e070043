package org.edgeloop.signal.internal.npy;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** NumPy's own files of each header version and shape. */
public final class NpySeeds implements SeedSource {

	@Override
	public String format() {
		return "NPY";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("f4-little.npy", "f2-big.npy", "rows-F.npy", "columns-C.npy", "structured.npy", "version2.npy",
				"version3.npy");
	}
}
