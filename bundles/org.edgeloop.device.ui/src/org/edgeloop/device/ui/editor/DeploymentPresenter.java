package org.edgeloop.device.ui.editor;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.deploy.PlanDeploymentOperation;
import org.edgeloop.device.deploy.RollBackOperation;
import org.edgeloop.device.deploy.RunDeploymentOperation;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.access.UserAccess;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.plan.PlanRun;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.ui.Background;

/**
 * What is put onto a device and how that goes. The steps are shown before they are run, and anew when the device or the file is another
 * one. It knows no widget; to be used from one thread.
 */
public final class DeploymentPresenter {

	private static final int TYPING_PAUSE = 400;

	private final DeviceSession session;
	private final Background background;
	private final Supplier<UserAccess> accesses;
	private final PlanSession plan;
	private final HistoryPresenter history;
	private Optional<Path> outside = Optional.empty();
	private Optional<Shown> previewed = Optional.empty();
	private long previews;
	private boolean wasRunning;

	/** All that a plan hangs on. */
	private record Shown(Optional<DeviceKind> kind, DeviceSettings settings, String artifact, Map<String, String> options) {
	}

	public DeploymentPresenter(DeviceSession session, Background background) {
		this(session, background, WorkbenchAccess::new);
	}

	/** @param accesses what each plan asks the user by */
	public DeploymentPresenter(DeviceSession session, Background background, Supplier<UserAccess> accesses) {
		this.session = session;
		this.background = background;
		this.accesses = accesses;
		plan = new PlanSession(background);
		plan.addListener(this::planChanged);
		history = new HistoryPresenter(session.document().file(), background);
		session.addListener(() -> background.later(TYPING_PAUSE, this::preview));
	}

	/** @return the steps, the log and what came of them */
	public PlanSession plan() {
		return plan;
	}

	/** @return what was put onto the device before */
	public HistoryPresenter history() {
		return history;
	}

	public DeviceSession session() {
		return session;
	}

	/** @return the file that goes onto the device as it is written: from the project's folder, or absolute; empty for none */
	public String artifact() {
		return outside.map(Path::toString).orElse(session.document().model().getArtifact());
	}

	/**
	 * Chooses the file that goes onto the device. One that lies outside of the project is used now and not kept in the device's file,
	 * since it would be missing wherever else the project is.
	 */
	public void choose(Path file) {
		Path from = session.folder().toAbsolutePath().normalize();
		Path chosen = file.toAbsolutePath().normalize();
		if (chosen.startsWith(from)) {
			typeArtifact(from.relativize(chosen).toString().replace('\\', '/'));
		} else {
			outside = Optional.of(chosen);
			preview();
		}
	}

	/** @param text a path from the project's folder, as it is typed */
	public void typeArtifact(String text) {
		outside = Optional.empty();
		session.type("artifact", session.document().commands().setArtifact(text.strip()));
		preview();
	}

	/** @return whether the file is used now and not kept in the device's file */
	public boolean isOutside() {
		return outside.isPresent();
	}

	/** @return the endings of the files that the device takes, without the dot */
	public List<String> endings() {
		return session.kind().map(kind -> List.copyOf(kind.artifactEndings())).orElse(List.of());
	}

	/** @return why nothing can be put onto the device, as a sentence; empty if it can */
	public Optional<String> missing() {
		if (session.kind().isEmpty()) {
			return Optional.of("Choose the kind of the device first.");
		}
		return artifact().isBlank() ? Optional.of("Choose a file: " + String.join(", ", endings()) + ".") : Optional.empty();
	}

	/** @return whether there is a way back: the device's own, or a file that was put onto it before */
	public boolean canRollBack() {
		return session.kind().filter(kind -> history.hasPrevious() || kind.rollback(session.settings(), WorkbenchAccess.silent()).isPresent()).isPresent();
	}

	private Shown now() {
		return new Shown(session.kind(), session.settings(), artifact(), session.options());
	}

	/** Shows the steps of what would be done now, unless something is being done or these steps are shown already. */
	public void preview() {
		Shown now = now();
		if (plan.isRunning() || previewed.equals(Optional.of(now))) {
			return;
		}
		previewed = Optional.of(now);
		long mine = ++previews;
		if (missing().isPresent()) {
			plan.forget();
			return;
		}
		DeviceKind kind = session.kind().orElseThrow();
		background.start("Planning what to do with " + session.name(), progress -> {
			DevicePlan made = new PlanDeploymentOperation(kind, now.settings(), deployment(now), WorkbenchAccess.silent()).run(progress);
			made.session().close();
			return made;
		}, made -> {
			if (mine == previews && !plan.isRunning()) {
				plan.preview(made);
			}
		}, problem -> {
			if (mine == previews && !plan.isRunning()) {
				plan.refuse(problem);
			}
		});
	}

	private static Deployment deployment(Shown now) throws IOException {
		try {
			return new Deployment(now.settings().folder().resolve(now.artifact()).normalize(), now.options());
		} catch (InvalidPathException e) {
			throw new ProblemException(Problem.error("This is no path: " + now.artifact(), "", "choose another file"), e);
		}
	}

	/** Puts the file onto the device. */
	public void deploy() {
		if (missing().isEmpty() && !plan.isRunning()) {
			Shown now = now();
			deploy("Deploying onto " + session.name(), _ -> deployment(now));
		}
	}

	/** Puts a file of the past onto the device once more: the file itself if it is still the same, or the copy that the project keeps. */
	public void deployAgain(HistoryEntry entry) {
		if (session.kind().isPresent() && !plan.isRunning()) {
			var earlier = new EarlierArtifact(session.folder(), entry);
			Map<String, String> options = session.options();
			deploy("Deploying again onto " + session.name(), progress -> new Deployment(earlier.find(progress), options));
		}
	}

	/** Finds what is to be put onto the device; reads files. */
	@FunctionalInterface
	private interface Choice {
		Deployment find(Progress progress) throws IOException;
	}

	private void deploy(String name, Choice choice) {
		ProjectDevice device = session.projectDevice();
		DeviceKind kind = session.kind().orElseThrow();
		run(name, access -> (planned, listener, progress) -> {
			Deployment deployment = choice.find(progress);
			DevicePlan made = new PlanDeploymentOperation(kind, device.settings(), deployment, access.access()).run(progress);
			planned.accept(made);
			return new RunDeploymentOperation(device, deployment, made).run(listener, progress);
		});
	}

	/** Brings back what the device ran before. */
	public void rollBack() {
		if (!plan.isRunning()) {
			ProjectDevice device = session.projectDevice();
			DeviceKind kind = session.kind().orElseThrow();
			run("Rolling back " + session.name(), access -> (_, listener, progress) -> new RollBackOperation(kind, device, access.access()).run(listener, progress));
		}
	}

	/** Makes what is run of what it may ask. */
	@FunctionalInterface
	private interface Work {
		PlanRun with(UserAccess access);
	}

	private void run(String name, Work work) {
		UserAccess access = accesses.get();
		String address = session.kind().map(kind -> kind.address(session.projectDevice().settings())).orElse("");
		PlanRun run = DevicesInUse.WORKBENCH.during(address, work.with(access));
		previews++;
		plan.start(name, (planned, listener, progress) -> {
			PlanResult result = run.run(planned, listener, progress);
			if (result.outcome() == Outcome.FAILED || result.outcome() == Outcome.ROLLED_BACK) {
				access.failed();
			}
			return result;
		});
	}

	private void planChanged() {
		if (wasRunning && !plan.isRunning()) {
			previewed = Optional.of(now());
			history.read();
		}
		wasRunning = plan.isRunning();
	}

	/** Ends whatever runs. */
	public void stop() {
		previews++;
		plan.cancel();
	}
}
