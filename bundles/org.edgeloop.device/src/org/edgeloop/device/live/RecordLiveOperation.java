package org.edgeloop.device.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.internal.live.LiveRecorder;

/**
 * Keeps the values of a device as a recording, until it is cancelled or the device ends. The file is whole at any time but for the last
 * second, whatever becomes of the program. Values that come irregularly are held until the next one comes, on an even grid of times.
 */
public final class RecordLiveOperation {

	/** What values that come irregularly are laid on where no rate is chosen, in samples a second. */
	public static final double USUAL_RATE = 10;

	/**
	 * What was recorded.
	 *
	 * @param file the recording
	 * @param channels as the device named them
	 * @param rate samples a second of each channel
	 * @param samples of each channel
	 * @param problem why the device ended; empty if it was told to
	 */
	public record Recorded(Path file, List<LiveChannel> channels, double rate, long samples, Optional<Problem> problem) {
	}

	private final LiveSource source;
	private final Path file;
	private final OptionalDouble rate;

	/**
	 * @param file not there yet; its ending says the form: {@code csv} (64-bit numbers, with units and times), {@code wav} or {@code npy} (32-bit)
	 * @param rate samples a second, above 0; empty for the device's own, or {@link #USUAL_RATE} where it has none
	 */
	public RecordLiveOperation(LiveSource source, Path file, OptionalDouble rate) {
		this.source = source;
		this.file = file;
		this.rate = rate;
	}

	/**
	 * @param listener hears the values as well, as a chart does
	 * @return what was recorded; being cancelled is how a recording usually ends
	 * @throws IOException if the file cannot be made, or the device gave nothing at all
	 */
	public Recorded run(LiveListener listener, Progress progress) throws IOException {
		if (rate.isPresent() && !(rate.getAsDouble() > 0 && Double.isFinite(rate.getAsDouble()))) {
			throw new ProblemException(Problem.error("A rate of " + rate.getAsDouble() + " samples a second is none", file.toString(), "choose one above 0"));
		}
		if (Files.exists(file)) {
			throw new ProblemException(Problem.error("There is a file of that name already", file.toString(), "choose another name"));
		}
		Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
		var recorder = new LiveRecorder(file, rate, listener, System::nanoTime);
		try {
			return record(recorder, progress);
		} finally {
			recorder.close();
		}
	}

	private Recorded record(LiveRecorder recorder, Progress progress) throws IOException {
		try {
			source.watch(recorder, progress.until(recorder::hasFailed));
		} catch (CancellationException e) {
			// that is how it ends
		} catch (IOException e) {
			recorder.end();
			if (recorder.samples() == 0) {
				throw e;
			}
			return recorded(recorder, Optional.of(problem(e)));
		}
		recorder.end();
		return recorded(recorder, Optional.empty());
	}

	private static Problem problem(IOException e) {
		return e instanceof ProblemException known ? known.problem() : Problem.error("The device is lost: " + IoCause.inWords(e), "", "");
	}

	private Recorded recorded(LiveRecorder recorder, Optional<Problem> problem) {
		return new Recorded(file, recorder.channels(), recorder.rate(), recorder.samples(), problem);
	}
}
