package org.edgeloop.signal.internal.tdms;

import java.io.IOException;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;
import org.edgeloop.signal.fuzz.Seeds;

/** The files of {@code make_tdms.py}: every type, both byte orders, interleaved, incremental and DAQmx. */
public final class TdmsSeeds implements SeedSource {

	@Override
	public String format() {
		return "TDMS";
	}

	@Override
	public List<Seed> seeds() throws IOException {
		return Seeds.fixtures("tdms-little.tdms", "tdms-big.tdms", "tdms-incremental.tdms", "tdms-interleaved.tdms",
				"tdms-interleaved-big.tdms", "tdms-daqmx.tdms", "tdms-daqmx-big.tdms", "tdms-digital.tdms", "tdms-scaled.tdms");
	}
}
