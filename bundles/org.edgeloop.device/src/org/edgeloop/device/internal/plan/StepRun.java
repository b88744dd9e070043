package org.edgeloop.device.internal.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plan.StepReport.Status;

/** One step, run once: what it tells goes to the plan's record, what it throws becomes how it ended. */
public final class StepRun implements StepContext {

	private final DeviceStep step;
	private final PlanRecord record;
	private final StepProgress progress;

	/** @param whole the plan's progress, which may be cancelled */
	public StepRun(DeviceStep step, PlanRecord record, Progress whole) {
		this.step = step;
		this.record = record;
		this.progress = new StepProgress(step.name(), record, whole);
	}

	/** @return how it ended */
	public Status run() {
		try {
			return runOrEnd();
		} finally {
			progress.end();
		}
	}

	private Status runOrEnd() {
		if (progress.isCancelled()) {
			return record.ended(step.name(), Status.CANCELLED, Optional.empty(), Fault.NONE);
		}
		record.began(step);
		try {
			step.run(this);
			return record.ended(step.name(), Status.DONE, Optional.empty(), Fault.NONE);
		} catch (SkippedException e) {
			record.outcome(step.name(), "" + e.getMessage());
			return record.ended(step.name(), Status.SKIPPED, Optional.empty(), Fault.NONE);
		} catch (CancellationException e) {
			return record.ended(step.name(), Status.CANCELLED, Optional.empty(), Fault.NONE);
		} catch (UncheckedIOException e) {
			return failed(e.getCause());
		} catch (IOException e) {
			return failed(e);
		} catch (RuntimeException e) {
			return failedByMistake(e);
		}
	}

	/** A step whose session was closed under it by a cancel says that the line is gone, which is no fault of the device. */
	private Status failed(IOException e) {
		if (progress.isCancelled()) {
			return record.ended(step.name(), Status.CANCELLED, Optional.empty(), Fault.NONE);
		}
		return switch (e) {
			case CheckFailedException check -> failed(check.problem(), Fault.CHECK);
			case ConnectionException unanswered -> failed(unanswered.problem(), Fault.DEVICE);
			case ProblemException known -> failed(known.problem(), Fault.INPUT);
			case FileSystemException file -> failed(Problem.error("A file cannot be read or written: " + IoCause.inWords(file),
					"" + file.getFile(), ""), Fault.INPUT);
			default -> failed(Problem.error("The device or the way to it failed: " + IoCause.inWords(e), "", ""), Fault.DEVICE);
		};
	}

	private Status failed(Problem problem, Fault fault) {
		return record.ended(step.name(), Status.FAILED, Optional.of(problem), fault);
	}

	private Status failedByMistake(RuntimeException e) {
		if (progress.isCancelled()) {
			return record.ended(step.name(), Status.CANCELLED, Optional.empty(), Fault.NONE);
		}
		for (StackTraceElement place : e.getStackTrace()) {
			record.log("  at " + place);
		}
		return failed(Problem.error("internal error: " + e, "step " + step.name(), "please report it, with the log"), Fault.DEVICE);
	}

	@Override
	public Progress progress() {
		return progress;
	}

	@Override
	public void log(String line) {
		record.log(line);
	}

	@Override
	public void outcome(String words) {
		record.outcome(step.name(), words);
	}

	@Override
	public void warn(Problem problem) {
		record.warn(problem);
	}

	@Override
	public void transferred(long bytes) {
		record.transferred(bytes);
	}

	@Override
	public void sha256(String digits) {
		record.sha256(digits);
	}

	@Override
	public void verified() {
		record.verified();
	}
}
