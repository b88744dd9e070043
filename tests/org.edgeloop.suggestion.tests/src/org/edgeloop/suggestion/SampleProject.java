package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.CreateProjectOperation;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.write.WavWriter;

/** A project made for a test, with recordings at 1000 Hz in WAV files of single precision. */
public final class SampleProject {

	static final int RATE = 1000;

	private final Path folder;

	public SampleProject(Path folder) throws IOException {
		this.folder = folder;
		new CreateProjectOperation(folder, "test").run(Progress.NONE);
	}

	Path folder() {
		return folder;
	}

	/** @param channels samples of each, which single precision holds */
	Path recording(String path, double[]... channels) throws IOException {
		float[][] block = new float[channels.length][channels[0].length];
		for (int c = 0; c < channels.length; c++) {
			for (int i = 0; i < block[c].length; i++) {
				block[c][i] = (float) channels[c][i];
			}
		}
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		try (var writer = new WavWriter(file, channels.length, RATE)) {
			writer.write(block, block[0].length);
		}
		return file;
	}

	/** Runs a detector over the first channel of a recording. */
	List<Finding> find(Path file, String detector, Map<String, String> settings) throws IOException {
		return find(file, detector, settings, new ArrayList<>());
	}

	List<Finding> find(Path file, String detector, Map<String, String> settings, List<Problem> problems) throws IOException {
		DetectorSettings chosen = DetectorSettings.of(Detectors.find(detector), settings);
		var found = new ArrayList<Finding>();
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			List<Integer> channels = IntStream.range(0, chosen.detector().channelsTogether(chosen, RATE, Progress.NONE)).boxed().toList();
			var input = new DetectorInput(source, channels, new SampleRange(0, source.channels().getFirst().length()), Optional.of(folder),
					problems::add);
			chosen.detector().find(input, chosen, Progress.NONE, found::add);
		}
		return found;
	}
}
