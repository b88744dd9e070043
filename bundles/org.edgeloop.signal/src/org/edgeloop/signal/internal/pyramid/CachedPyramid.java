package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.SampleSource;

/**
 * The pyramid of one open recording with its file in the cache folder, if there can be one. The file is a convenience: whatever
 * goes wrong with it becomes a warning, and the pyramid is built in memory alone.
 */
public final class CachedPyramid implements AutoCloseable {

	/** What a killed process loses of its building at most. */
	private static final long CHECKPOINT_NANOS = TimeUnit.SECONDS.toNanos(1);

	private final SampleSource source;
	private final Path folder;
	private final PyramidNodes nodes;
	private final ReentrantLock saving = new ReentrantLock();
	private @Nullable RecordingIdentity identity;
	private @Nullable PyramidFile file;
	private volatile Optional<Problem> warning = Optional.empty();
	private long lastSave;

	/** Takes over what the cache folder holds of the recording's pyramid. Reads some pages of the recording. */
	public CachedPyramid(SampleSource source, Path folder) {
		this.source = source;
		this.folder = folder;
		nodes = new PyramidNodes(source);
		try {
			RecordingIdentity found = RecordingIdentity.of(source);
			identity = found;
			PyramidFile known = new PyramidFile(folder, found, nodes);
			file = known;
			known.load();
		} catch (IOException e) {
			doWithoutFile(e);
		}
	}

	public PyramidNodes nodes() {
		return nodes;
	}

	/** @return why the pyramid is not kept; empty if it is */
	public Optional<Problem> warning() {
		return warning;
	}

	/**
	 * Builds what is missing and keeps it.
	 *
	 * @param advanced called from any of the building threads whenever more is built
	 * @throws java.util.concurrent.CancellationException if cancelled; the next build goes on from there
	 * @throws IOException if the samples cannot be read
	 */
	public synchronized void build(Progress progress, Runnable advanced) throws IOException {
		if (nodes.isComplete()) {
			return;
		}
		openFile();
		lastSave = System.nanoTime();
		try {
			var builder = new PyramidBuilder(nodes, () -> {
				advanced.run();
				saveNowAndThen();
			});
			progress.begin("Summarising " + source.file().getFileName(), builder.remaining());
			builder.run(progress);
		} finally {
			save();
			closeFile();
		}
	}

	private void openFile() {
		PyramidFile known = file;
		try {
			if (known != null && !known.open()) {
				// Another process is at it and will leave the file to the next one who asks.
				file = null;
			}
		} catch (IOException e) {
			doWithoutFile(e);
		}
	}

	private void saveNowAndThen() {
		if (saving.tryLock()) {
			try {
				if (System.nanoTime() - lastSave > CHECKPOINT_NANOS) {
					save();
					lastSave = System.nanoTime();
				}
			} finally {
				saving.unlock();
			}
		}
	}

	private void save() {
		PyramidFile open = file;
		RecordingIdentity known = identity;
		if (open == null || known == null) {
			return;
		}
		try {
			if (known.isCurrent(source.file())) {
				open.save();
			} else {
				open.delete();
				file = null;
				warning = Optional.of(Problem.warning("the recording was changed while it was being read", source.file().toString(),
						"close it and open it again"));
			}
		} catch (IOException e) {
			open.delete();
			doWithoutFile(e);
		}
	}

	private void closeFile() {
		PyramidFile open = file;
		try {
			if (open != null) {
				open.close();
			}
		} catch (IOException e) {
			doWithoutFile(e);
		}
	}

	private void doWithoutFile(IOException cause) {
		file = null;
		warning = Optional.of(Problem.warning("the overview of the recording cannot be kept: " + cause, folder.toString(),
				"make room or allow writing there; until then it is made again at every opening"));
	}

	/** Frees the memory of the pyramid. A build must have ended. */
	@Override
	public synchronized void close() {
		nodes.close();
	}
}
