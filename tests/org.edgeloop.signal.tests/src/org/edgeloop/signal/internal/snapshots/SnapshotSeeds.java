package org.edgeloop.signal.internal.snapshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;

/** Snapshots with a heading, and with a clock in their first columns: the damaged one lies among sound ones. */
public final class SnapshotSeeds implements SeedSource {

	private static final int SOUND = 3;

	@Override
	public String format() {
		return SnapshotFolderReader.FORMAT;
	}

	@Override
	public List<Seed> seeds() {
		StringBuilder headed = new StringBuilder("time [s];a [g];b\n");
		StringBuilder clock = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			headed.append(i / 100.0).append(';').append(i * 0.37).append(';').append(-i).append('\n');
			clock.append("9,10,39,").append(118_790 + 39 * i).append(',').append(i * 0.01).append(",-0.263\n");
		}
		return List.of(new Seed("snap_2.csv", bytes(headed)), new Seed("acc_2.csv", bytes(clock)));
	}

	@Override
	public Path place(Path folder, Seed seed, byte[] damaged) throws IOException {
		Path snapshots = Files.createDirectory(folder.resolve("snapshots"));
		for (int number = 1; number <= SOUND; number++) {
			Path file = snapshots.resolve(seed.fileName().replace("2", String.valueOf(number)));
			Files.write(file, number == 2 ? damaged : seed.bytes());
		}
		return snapshots;
	}

	private static byte[] bytes(StringBuilder text) {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
