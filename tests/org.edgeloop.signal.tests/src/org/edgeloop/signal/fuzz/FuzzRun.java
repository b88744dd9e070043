package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.signal.RecordingReader;

/** The long run: {@code --count N --reader FORMAT --seed N --keep DIR}. Ends with 1 where there was a finding. */
public final class FuzzRun {

	private static final int SHOWN = 10;

	private FuzzRun() {
	}

	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(argument(arguments, "--count", "20000"));
		long seed = Long.parseLong(argument(arguments, "--seed", "1"));
		String format = argument(arguments, "--reader", "");
		Path keep = Path.of(argument(arguments, "--keep", "fuzz-findings"));
		List<RecordingReader> readers = Fuzzer.readers().stream()
				.filter(reader -> format.isEmpty() || reader.format().equalsIgnoreCase(format)).toList();
		if (readers.isEmpty()) {
			System.err.println("no reader is called " + format);
			System.exit(2);
		}
		boolean sound = true;
		for (RecordingReader reader : readers) {
			Path scratch = Files.createTempDirectory("edgeloop-fuzz-");
			Fuzzer fuzzer = new Fuzzer(reader, scratch, keep.resolve(reader.format()));
			FuzzReport report = fuzzer.run(count, seed);
			System.out.println(report.toLine());
			report.findings().stream().limit(SHOWN).forEach(finding -> System.out.println("    " + finding));
			sound &= report.findings().isEmpty();
		}
		System.exit(sound ? 0 : 1);
	}

	private static String argument(String[] arguments, String name, String otherwise) {
		for (int i = 0; i + 1 < arguments.length; i += 2) {
			if (arguments[i].equals(name)) {
				return arguments[i + 1];
			}
		}
		return otherwise;
	}
}
