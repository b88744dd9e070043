package org.edgeloop.onnx.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The long run: {@code --count N --seed N --keep DIR}. Ends with 1 where there was a finding. */
public final class ModelFuzzRun {

	private static final int SHOWN = 10;

	private ModelFuzzRun() {
	}

	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(argument(arguments, "--count", "20000"));
		long seed = Long.parseLong(argument(arguments, "--seed", "1"));
		Path keep = Path.of(argument(arguments, "--keep", "fuzz-findings")).resolve("ONNX");
		ModelFuzzer.Report report = new ModelFuzzer(Files.createTempDirectory("edgeloop-fuzz-"), keep).run(count, seed);
		System.out.println(report.toLine());
		report.findings().stream().limit(SHOWN).forEach(finding -> System.out.println("    " + finding));
		System.exit(report.findings().isEmpty() ? 0 : 1);
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
