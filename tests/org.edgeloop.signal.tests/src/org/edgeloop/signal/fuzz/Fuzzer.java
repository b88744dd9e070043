package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.RecordingReader;

/**
 * Damages sound files of one format in many ways and opens each result: it must open and be readable to its last sample, or be
 * refused with a {@link ProblemException} that names it, and that without hanging and within little memory.
 */
public final class Fuzzer {

	/** What opening may allocate on the heap, whatever the file claims: fixed, and for each byte that it has. */
	private static final long HEAP = 48L << 20;
	private static final long HEAP_PER_BYTE = 256;

	/** What the process may grow by, native memory included. */
	private static final long RESIDENT = 768L << 20;

	/** Files of this size are damaged half as often as small ones. */
	private static final double LARGE = 64_000;

	private final RecordingReader reader;
	private final Path scratch;
	private final Path keep;
	private final List<Seed> made = new ArrayList<>();
	private final List<Seed> found;
	private final SeedSource source;
	private final Watchdog watchdog = new Watchdog();

	/**
	 * @param scratch an empty folder for the damaged files
	 * @param keep where the files of findings are kept
	 */
	public Fuzzer(RecordingReader reader, Path scratch, Path keep) throws IOException {
		this.reader = reader;
		this.scratch = scratch;
		this.keep = keep;
		List<SeedSource> sources = ServiceLoader.load(SeedSource.class, Fuzzer.class.getClassLoader()).stream()
				.map(ServiceLoader.Provider::get).filter(each -> each.format().equals(reader.format())).toList();
		this.source = sources.isEmpty() ? new NoSeeds(reader.format()) : sources.getFirst();
		for (SeedSource each : sources) {
			made.addAll(each.seeds());
		}
		this.found = Seeds.found(reader);
		if (made.isEmpty() && found.isEmpty()) {
			throw new IllegalStateException("no sound file to damage: implement SeedSource for " + reader.format()
					+ " and list it in META-INF/services");
		}
	}

	/** @return every reader that the product finds */
	public static List<RecordingReader> readers() {
		return ServiceLoader.load(RecordingReader.class, RecordingReader.class.getClassLoader()).stream()
				.map(ServiceLoader.Provider::get).toList();
	}

	/**
	 * @param count how many files to damage
	 * @param seed the same damage for the same seed
	 */
	public FuzzReport run(int count, long seed) throws IOException {
		List<Finding> findings = new ArrayList<>();
		int opened = 0;
		int refused = 0;
		long before = Memory.residentBytes();
		for (int i = 0; i < count; i++) {
			Random random = scattered(seed * 1_000_003 + i);
			Seed sound = pick(random);
			byte[] damaged = new Mutator(random).mutate(sound, pick(random));
			ReadOptions options = source.options(random);
			Path file = source.place(emptied(), sound, damaged);
			try {
				watchdog.run(() -> OpenedRecording.readWhole(file, options), HEAP + HEAP_PER_BYTE * damaged.length);
				opened++;
				requireMemory(before);
			} catch (ProblemException e) {
				if (e.getMessage().contains(scratch.toString())) {
					refused++;
				} else {
					findings.add(new Finding(kept(sound, damaged, i), e));
				}
			} catch (RuntimeException | IOException | Error e) {
				findings.add(new Finding(kept(sound, damaged, i), e));
			}
		}
		return new FuzzReport(reader.format(), made.size() + found.size(), opened, refused, findings);
	}

	/** Neighbouring seeds of {@link Random} begin with nearly the same numbers, which would damage one kind of file only. */
	private static Random scattered(long seed) {
		return new Random(new SplittableRandom(seed).nextLong());
	}

	private static void requireMemory(long before) throws IOException {
		long grown = Memory.residentBytes() - before;
		if (grown > RESIDENT) {
			throw new IllegalStateException("the process grew by " + (grown >> 20) + " MiB");
		}
	}

	/** Made and found files alike often, however many there are of each. */
	private Seed pick(Random random) {
		List<Seed> seeds = found.isEmpty() || !made.isEmpty() && random.nextBoolean() ? made : found;
		while (true) {
			Seed seed = seeds.get(random.nextInt(seeds.size()));
			if (random.nextDouble() < 1 / (1 + seed.bytes().length / LARGE)) {
				return seed;
			}
		}
	}

	private Path emptied() throws IOException {
		try (Stream<Path> old = Files.walk(scratch)) {
			for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
				if (!path.equals(scratch)) {
					Files.delete(path);
				}
			}
		}
		return scratch;
	}

	private Path kept(Seed seed, byte[] damaged, int number) throws IOException {
		Files.createDirectories(keep);
		return Files.write(keep.resolve(number + "-" + seed.fileName()), damaged);
	}

	/** For a reader that has files, but none made for it. */
	private record NoSeeds(String format) implements SeedSource {
		@Override
		public List<Seed> seeds() {
			return List.of();
		}
	}
}
