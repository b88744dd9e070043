package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.SimulatedRecording;

/**
 * Writes the demo project. A folder that is not there yet appears whole: the project is made beside it, in a hidden folder, and
 * renamed. Into an empty folder that is there already {@code dataset.json}, which makes it a project, is written last. So a run
 * that was killed leaves nothing that looks whole, and nothing in the way of the next, which deletes what is left after an hour.
 */
public final class WriteDemoOperation {

	private static final int MOST_THREADS = 8;

	private final Path folder;
	private final List<DemoPart> parts;

	/** @param folder where the project goes; made if it is not there, and refused if it holds anything */
	public WriteDemoOperation(Path folder) {
		this(folder, List.of());
	}

	/**
	 * @param folder where the project goes; made if it is not there, and refused if it holds anything
	 * @param parts what else the project holds, written in this order
	 */
	public WriteDemoOperation(Path folder, List<DemoPart> parts) {
		this.folder = folder;
		this.parts = List.copyOf(parts);
	}

	/**
	 * @throws CancellationException if cancelled; what was written is gone again
	 * @throws ProblemException if the folder cannot be used
	 * @throws IOException if writing fails; what was written is gone again
	 */
	public void run(Progress progress) throws IOException {
		refuseUnlessEmpty();
		List<DemoRecording> recordings = DemoRecordings.all();
		progress.begin("Writing the demo project", recordings.stream().mapToLong(DemoRecording::samples).sum());
		Path target = folder.toAbsolutePath().normalize();
		Path workplace = Files.exists(target) ? target : DemoWorkplace.beside(target);
		DemoWorkplace.deleteAbandoned(target);
		var project = new DemoProject(workplace);
		boolean whole = false;
		try {
			writeRecordings(recordings, project, progress);
			progress.checkCancelled();
			project.finish(recordings, parts, Progress.NONE.until(progress::isCancelled));
			if (!workplace.equals(target)) {
				Files.move(workplace, target, StandardCopyOption.ATOMIC_MOVE);
			}
			whole = true;
		} finally {
			if (!whole) {
				project.delete();
			}
		}
	}

	private void refuseUnlessEmpty() throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			throw new ProblemException(Problem.error("this is not a folder", folder.toString(), "name a new or an empty one"));
		}
		try (var content = Files.list(folder)) {
			if (content.findAny().isPresent()) {
				throw new ProblemException(Problem.error("the folder is not empty", folder.toString(),
						"name a new or an empty one; nothing was changed"));
			}
		}
	}

	/** Recordings are simulated independently of each other, as many at a time as there are processors. */
	private static void writeRecordings(List<DemoRecording> recordings, DemoProject project, Progress progress)
			throws IOException {
		int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
		var stopped = new AtomicBoolean();
		Progress untilOneFails = progress.until(stopped::get);
		ExecutorService workers = Executors.newFixedThreadPool(threads);
		try {
			List<Future<?>> running = new ArrayList<>();
			for (DemoRecording recording : recordings) {
				running.add(workers.submit(() -> {
					SimulatedRecording simulated = BearingRig.run(recording.scenario(), untilOneFails);
					project.write(recording, simulated);
					return null;
				}));
			}
			for (Future<?> each : running) {
				each.get();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw rethrown(e.getCause());
		} finally {
			stopped.set(true);
			workers.close();
		}
	}

	private static IOException rethrown(Throwable cause) {
		return switch (cause) {
			case IOException io -> io;
			case RuntimeException runtime -> throw runtime;
			case Error error -> throw error;
			default -> new IOException(cause);
		};
	}
}
