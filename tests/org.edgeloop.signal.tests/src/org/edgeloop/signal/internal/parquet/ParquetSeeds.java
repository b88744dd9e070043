package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** Tables of DuckDB with each type, encoding and compression. */
public final class ParquetSeeds implements SeedSource {

	@Override
	public String format() {
		return "Parquet";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("types.parquet", "groups-zstd.parquet", "groups-gzip.parquet", "plain.parquet",
				"delta-lz4.parquet");
	}
}
