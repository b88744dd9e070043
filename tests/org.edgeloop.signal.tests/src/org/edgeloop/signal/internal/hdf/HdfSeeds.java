package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** Files of h5py in the oldest and the newest structures of the format, with every layout, index and filter. */
public final class HdfSeeds implements SeedSource {

	@Override
	public String format() {
		return "HDF5";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("layouts-earliest.h5", "layouts-latest.h5", "said.h5");
	}
}
