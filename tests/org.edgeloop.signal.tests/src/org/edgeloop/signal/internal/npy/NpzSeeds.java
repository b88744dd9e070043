package org.edgeloop.signal.internal.npy;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** NumPy's own archives, stored and deflated. */
public final class NpzSeeds implements SeedSource {

	@Override
	public String format() {
		return "NPZ";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("stored.npz", "deflated.npz");
	}
}
