package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesCommandTest {

	@TempDir
	Path folder;

	private Path recording;
	private Path out;

	@BeforeEach
	void writeRecording() throws IOException {
		recording = folder.resolve("run.wav");
		out = folder.resolve("features.csv");
		float[][] block = new float[2][100];
		for (int i = 0; i < 100; i++) {
			block[0][i] = i % 2 == 0 ? 3 : -3;
			block[1][i] = i;
		}
		try (var writer = new WavWriter(recording, 2, 1000)) {
			writer.write(block, 100);
		}
	}

	@Test
	void aRowSaysWhatASquareWaveIs() throws IOException {
		Run.good(command("--channel", "ch1"));
		List<String> lines = Files.readAllLines(out);
		assertEquals("recording,channel,from,to,label,missing,mean,std,rms,peak,peak_to_peak,crest_factor,kurtosis,skewness,shape_factor,"
				+ "impulse_factor,clearance_factor,zero_crossing_rate,spectral_centroid,spectral_spread,spectral_kurtosis,"
				+ "spectral_entropy,peak_frequency_1,peak_frequency_2,peak_frequency_3,band_energy_1,band_energy_2,band_energy_3,"
				+ "band_energy_4,band_energy_5,band_energy_6,band_energy_7,band_energy_8", lines.getFirst());
		assertTrue(lines.get(1).startsWith("run.wav,ch1,0,40,,0,0.0,3.0,3.0,3.0,6.0,1.0,1.0,0.0,1.0,1.0,"), lines.get(1));
		assertEquals(4, lines.size());
	}

	@Test
	void theAnswerHasTheKeysThatScriptsRelyOn() {
		String answer = Run.good(command("--bands", "0,100,500", "--json"));
		assertTrue(answer.startsWith("{\"file\":\"" + out + "\",\"manifest\":\"" + out + ".manifest.json\",\"rows\":6,\"recordings\":1,"
				+ "\"features\":[{\"name\":\"mean\",\"measuredIn\":\"channel\"},"), answer);
		assertTrue(answer.endsWith("{\"name\":\"band_energy_0_100\",\"measuredIn\":\"channel_squared\"},"
				+ "{\"name\":\"band_energy_100_500\",\"measuredIn\":\"channel_squared\"}],\"problems\":[]}\n"), answer);
	}

	@Test
	void wrongOptionsAreWrongUse() {
		assertTrue(Run.failing(2, "signal", "features", recording, "--window", 2, "--hop", 1, "--out", out).contains("4 to"));
		assertTrue(Run.failing(2, command("--bands", "100")).contains("two edges"));
		assertTrue(Run.failing(2, command("--rate", "0")).contains("above 0"));
		assertTrue(Run.failing(2, command("--missing", "guess")).contains("guess"));
		assertTrue(Run.failing(2, "signal", "features", recording, "--window", 16, "--out", out).contains("--hop"));
		assertFalse(Files.exists(out));
	}

	@Test
	void whatIsNotSoundIsABadFile() throws IOException {
		Files.writeString(recording, "no sound");
		assertTrue(Run.failing(3, command()).contains("run.wav"));
		assertTrue(Run.failing(3, "signal", "features", folder.resolve("none.wav"), "--window", 16, "--hop", 16, "--out", out)
				.contains("no such file"));
		assertFalse(Files.exists(out));
	}

	private Object[] command(Object... options) {
		List<Object> all = new ArrayList<>(List.of("signal", "features", recording, "--window", 40, "--hop", 30, "--out", out));
		all.addAll(List.of(options));
		return all.toArray();
	}
}
