package org.edgeloop.signal.internal.uff;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** The files of {@code make_uff.py}: every case of text, both byte orders, and numbers of older machines. */
public final class UffSeeds implements SeedSource {

	@Override
	public String format() {
		return "UFF";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("uff-text.uff", "uff-binary.uff");
	}
}
