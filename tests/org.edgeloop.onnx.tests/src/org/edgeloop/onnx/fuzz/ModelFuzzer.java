package org.edgeloop.onnx.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import com.sun.management.ThreadMXBean;

import org.edgeloop.base.ProblemException;

/**
 * Damages sound models in many ways and opens each: it must open and let itself be looked at, or be refused with a problem that names it,
 * within little memory.
 */
final class ModelFuzzer {

	/** What opening may allocate, whatever the file claims: fixed, and for each of its bytes. */
	private static final long HEAP = 64L << 20;
	private static final long HEAP_PER_BYTE = 4096;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final Path scratch;
	private final Path keep;

	/**
	 * What became of the files.
	 *
	 * @param findings what must not happen
	 */
	record Report(int opened, int refused, List<String> findings) {

		String toLine() {
			return "%-10s %8d mutations %8d opened %8d refused %4d findings".formatted("ONNX", opened + refused + findings.size(), opened, refused,
					findings.size());
		}
	}

	ModelFuzzer(Path scratch, Path keep) {
		this.scratch = scratch;
		this.keep = keep;
	}

	Report run(int count, long seed) throws IOException {
		List<byte[]> seeds = ModelSeeds.all();
		List<String> findings = new ArrayList<>();
		int opened = 0;
		int refused = 0;
		for (int i = 0; i < count; i++) {
			var random = new Random(new SplittableRandom(seed * 1_000_003 + i).nextLong());
			byte[] damaged = new ModelMutator(random).mutate(seeds.get(random.nextInt(seeds.size())), seeds.get(random.nextInt(seeds.size())));
			Path file = Files.write(scratch.resolve("model.onnx"), damaged);
			try {
				open(file, damaged.length);
				opened++;
			} catch (ProblemException e) {
				refused++;
			} catch (RuntimeException | IOException | Error e) {
				findings.add(kept(damaged, i) + ": " + e + " at " + List.of(e.getStackTrace()).stream().findFirst());
			}
		}
		return new Report(opened, refused, findings);
	}

	private static void open(Path file, long size) throws IOException {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		OpenedModel.readWhole(file);
		long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
		if (allocated > HEAP + HEAP_PER_BYTE * size) {
			throw new IllegalStateException("allocated " + (allocated >> 20) + " MiB");
		}
	}

	private Path kept(byte[] damaged, int number) throws IOException {
		Files.createDirectories(keep);
		return Files.write(keep.resolve(number + ".onnx"), damaged);
	}
}
