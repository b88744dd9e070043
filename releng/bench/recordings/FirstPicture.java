package recordings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;

/** The first picture of a recording in a program that was started for it: no class is loaded, nothing compiled. */
final class FirstPicture {

	private static final int PIXELS = 1920;

	private FirstPicture() {
	}

	/** Prints the seconds from the file's name to the whole recording on the screen's pixels; {@code args}: file, folder for pyramids. */
	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		Path pyramids = Path.of(args[1]);
		long start = System.nanoTime();
		show(file, pyramids, true);
		System.out.println((System.nanoTime() - start) / 1e9);
	}

	/** Opens a recording and computes the whole of every channel. */
	static void show(Path file, Path pyramids, boolean provisional) throws IOException {
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE);
				var envelopes = new RecordingEnvelopes(source, pyramids)) {
			for (int c = 0; c < source.channels().size(); c++) {
				Envelope all = envelopes.envelope(c, new SampleRange(0, source.channels().get(c).length()), PIXELS);
				if (all.isProvisional() != provisional) {
					throw new IllegalStateException("provisional: " + all.isProvisional());
				}
			}
		}
	}

	/** @return what it takes in a new program with the class path and the heap of this one, in s */
	static double inNewProgram(Path file, Path pyramids) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx200m", "--add-modules",
				"jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
		command.addAll(List.of(FirstPicture.class.getName(), file.toString(), pyramids.toString()));
		Process program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String printed = new String(program.getInputStream().readAllBytes()).strip();
		if (program.waitFor() != 0) {
			throw new IOException("the program ended with " + program.exitValue() + ": " + String.join(" ", command));
		}
		return Double.parseDouble(printed);
	}
}
