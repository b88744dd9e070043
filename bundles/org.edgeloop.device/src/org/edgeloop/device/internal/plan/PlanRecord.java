package org.edgeloop.device.internal.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;

/** What has become of a plan so far. Any thread may add to it; the listener hears one thing at a time. */
public final class PlanRecord {

	/** Each step is as large a part of the plan's progress as any other, for nobody knows beforehand which will take long. */
	static final int PARTS_OF_STEP = 1000;

	private final DevicePlan plan;
	private final PlanListener listener;
	private final Map<String, StepReport> reports = new LinkedHashMap<>();
	private final List<Problem> warnings = new ArrayList<>();
	private long stepBegan = System.nanoTime();
	private long bytes;
	private String sha256 = "";
	private boolean isVerified;
	private Optional<Problem> problem = Optional.empty();
	private Fault fault = Fault.NONE;

	public PlanRecord(DevicePlan plan, PlanListener listener, Progress progress) {
		this.plan = plan;
		this.listener = listener;
		int steps = plan.checks().size() + plan.steps().size();
		progress.begin(plan.title(), (long) steps * PARTS_OF_STEP);
		plan.checks().forEach(this::waits);
		plan.steps().forEach(this::waits);
	}

	private void waits(DeviceStep step) {
		reports.put(step.name(), new StepReport(step.name(), Status.WAITING, 0, "", Optional.empty()));
	}

	/** What failed has been told by then; recovery steps stand behind all others. */
	public synchronized void recoveryBegins() {
		plan.recovery().forEach(this::waits);
	}

	synchronized void began(DeviceStep step) {
		stepBegan = System.nanoTime();
		changed(step.name(), Status.RUNNING, Optional.empty());
		log(step.name() + ": " + step.description());
	}

	/** @return the status */
	synchronized Status ended(String step, Status status, Optional<Problem> why, Fault whose) {
		if (report(step).status() == Status.WAITING) {
			stepBegan = System.nanoTime();
		}
		if (fault == Fault.NONE) {
			problem = why;
			fault = whose;
		} else {
			why.ifPresent(warnings::add);
		}
		StepReport report = changed(step, status, why);
		String words = why.map(Problem::toLine).orElse(report.outcome());
		log(step + ": " + status.name().toLowerCase(Locale.ROOT) + " after " + report.millis() + " ms" + (words.isEmpty() ? "" : ": " + words));
		return status;
	}

	synchronized void outcome(String step, String words) {
		StepReport old = report(step);
		put(new StepReport(step, old.status(), millis(), words, old.problem()));
	}

	private StepReport changed(String step, Status status, Optional<Problem> why) {
		return put(new StepReport(step, status, millis(), report(step).outcome(), why));
	}

	private StepReport put(StepReport report) {
		reports.put(report.name(), report);
		listener.changed(report);
		return report;
	}

	private StepReport report(String step) {
		return Objects.requireNonNull(reports.get(step));
	}

	private long millis() {
		return Duration.ofNanos(System.nanoTime() - stepBegan).toMillis();
	}

	synchronized void worked(String step, String task, long done, long total) {
		listener.worked(step, task, done, total);
	}

	/** Adds to the log, a line for each in the text; what a device says must not move the cursor of whoever reads the log. */
	public synchronized void log(String text) {
		Instant now = Instant.now();
		text.lines().forEach(line -> listener.logged(now, line.stripTrailing().replaceAll("[\\p{Cc}&&[^\\t]]", "\uFFFD")));
	}

	synchronized void warn(Problem warning) {
		warnings.add(warning);
		log("warning: " + warning.toLine());
	}

	synchronized void transferred(long more) {
		bytes += more;
	}

	synchronized void sha256(String digits) {
		sha256 = digits;
	}

	synchronized void verified() {
		isVerified = true;
	}

	public synchronized PlanResult result(Outcome outcome) {
		return new PlanResult(outcome, List.copyOf(reports.values()), bytes, sha256, isVerified, fault, problem, warnings);
	}
}
