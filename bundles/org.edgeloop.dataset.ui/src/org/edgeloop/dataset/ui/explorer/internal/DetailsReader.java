package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.ui.OperationJob;

/** Opens one recording in a job to learn its channels, and remembers them or why it could not be opened. */
public final class DetailsReader {

	/** A file's state, by which one tells that it was written since. */
	private record Stamp(long size, FileTime modified) {
	}

	private final IResource recording;
	private final OperationJob<RecordingDetails> job;
	private volatile @Nullable Stamp stamp;
	private volatile @Nullable RecordingDetails details;
	private volatile @Nullable Problem problem;

	DetailsReader(IResource recording, Consumer<DetailsReader> done) {
		this.recording = recording;
		job = new OperationJob<>("Open " + recording.getName(), Catalogue.DETAILS_FAMILY, this::read, Runnable::run);
		job.onResult(result -> {
			details = result;
			done.accept(this);
		}).onFailure(failure -> {
			problem = failure;
			done.accept(this);
		}).onCancel(() -> {
			problem = Problem.warning("opening was cancelled", recording.getName(), "refresh the explorer to try again");
			stamp = null;
			done.accept(this);
		});
	}

	DetailsReader start() {
		job.schedule();
		return this;
	}

	void cancel() {
		job.cancel();
	}

	public IResource recording() {
		return recording;
	}

	/** @return the channels and metadata; empty while reading and where there is a {@link #problem()} */
	public Optional<RecordingDetails> details() {
		return Optional.ofNullable(details);
	}

	/** @return why the recording could not be opened; empty while reading and where it could */
	public Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	/** Whether the file was written since it was read. Looks at the file. */
	boolean isOutdated() {
		boolean isRead = details != null || problem != null;
		return isRead && !currentStamp().equals(Optional.ofNullable(stamp));
	}

	private RecordingDetails read(Progress progress) throws IOException {
		stamp = currentStamp().orElse(null);
		RecordingSettings settings = RecordingFiles.settings(recording);
		try (SampleSource source = RecordingFiles.open(recording, settings, progress)) {
			return new RecordingDetails(source.channels(), source.metadata(), settings);
		}
	}

	private Optional<Stamp> currentStamp() {
		IPath location = recording.getLocation();
		if (location == null) {
			return Optional.empty();
		}
		Path file = location.toPath();
		try {
			return Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
		} catch (IOException e) {
			return Optional.empty(); // gone, which is a state too
		}
	}
}
