package org.edgeloop.signal.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what is found over what is wrong; see releng/bench/bench-diagnosis. */
final class DiagnosisRun {

	private DiagnosisRun() {
	}

	/** @param arguments how many machines, the seed, and the folder of published recordings */
	public static void main(String[] arguments) throws IOException {
		int count = Integer.parseInt(arguments[0]);
		var machines = new DiagnosisTable();
		DiagnosisCases.simulated(count, Long.parseLong(arguments[1]), machines);
		System.out.printf("%d simulated machines%n%s", count, machines);
		Path data = Path.of(arguments[2]);
		if (Files.isDirectory(data.resolve("mfpt")) && Files.isDirectory(data.resolve("cwru"))) {
			var recordings = new DiagnosisTable();
			DiagnosisCases.published(data, recordings);
			System.out.printf("%npublished recordings, whole, cut and disturbed%n%s", recordings);
		} else {
			System.out.printf("%nskipped: no published recordings in %s%n", data);
		}
	}
}
