package org.edgeloop.signal.internal.memory;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/** Opens recordings as the product does, by their names. */
public final class Opened {

	private Opened() {
	}

	public static SampleSource open(Path file) throws IOException {
		return Recordings.open(file, ReadOptions.NONE, Progress.NONE);
	}

	public static double[] samples(SampleSource source, int channel) throws IOException {
		double[] samples = new double[Math.toIntExact(source.channels().get(channel).length())];
		source.read(channel, 0, samples, 0, samples.length);
		return samples;
	}

	/** @return the samples of every channel of a file */
	public static double[][] samples(Path file) throws IOException {
		try (SampleSource source = open(file)) {
			double[][] samples = new double[source.channels().size()][];
			for (int c = 0; c < samples.length; c++) {
				samples[c] = samples(source, c);
			}
			return samples;
		}
	}

	public static List<String> names(SampleSource source) {
		return source.channels().stream().map(Channel::name).toList();
	}

	/** @return the problem for which the file is refused, which names it and contains all of {@code fragments} */
	public static Problem refused(Path file, String... fragments) {
		Problem problem = assertThrows(ProblemException.class, () -> open(file).close()).problem();
		String line = problem.toLine();
		assertTrue(line.contains(file.toString()), line);
		for (String fragment : fragments) {
			assertTrue(line.contains(fragment), () -> "'" + fragment + "' in: " + line);
		}
		return problem;
	}
}
