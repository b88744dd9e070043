package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;

/**
 * A recording that the wizard shows before it is imported. Nothing is written: its envelopes are drawn from the samples.
 *
 * @param recording the recording's file or folder
 * @param isRaw whether the layout of its samples must be said
 * @param source its samples
 * @param envelopes summarises them
 */
@NonNullByDefault
record OpenPreview(Path recording, boolean isRaw, SampleSource source, RecordingEnvelopes envelopes) implements AutoCloseable {

	/** No pyramid is ever built for a preview, so nothing is looked for or kept there. */
	private static final Path NO_CACHE = Path.of("no-pyramids-of-previews");

	/**
	 * @param options says how the recording is read; the layout in it is taken only where the recording has none itself
	 * @return the recording that stands for the source; empty if there is none in the folder
	 */
	static Optional<OpenPreview> of(Path chosen, ReadOptions options, Progress progress) throws IOException {
		Optional<Path> recording = new RecordingPreview(chosen).recording();
		if (recording.isEmpty()) {
			return Optional.empty();
		}
		SampleSource source = Recordings.open(recording.get(), options, progress);
		try {
			return Optional.of(new OpenPreview(recording.get(), RecordingPreview.isRaw(recording.get()), source,
					new RecordingEnvelopes(source, NO_CACHE)));
		} catch (RuntimeException e) {
			source.close();
			throw e;
		}
	}

	@Override
	public void close() throws IOException {
		envelopes.close();
		source.close();
	}
}
