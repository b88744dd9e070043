package org.edgeloop.device.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanResult.Outcome;
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
	private Optional<Path> outside = Optional.empty();
	private Optional<Shown> previewed = Optional.empty();
	private long previews;

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
		session.addListener(() -> background.later(TYPING_PAUSE, this::preview));
	}

	/** @return the steps, the log and what came of them */
	public PlanSession plan() {
		return plan;
	}

	public DeviceSession session() {
		return session;
	}

	/** @return the file that goes onto the device as it is written: from the project's folder, or absolute; empty for none */
	public String artifact() {
		return outside.map(Path::toString).orElse(session.document().device().getArtifact());
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

	/** @return whether such devices bring back what they ran before by themselves */
	public boolean canRollBack() {
		return session.kind().flatMap(kind -> kind.rollback(session.settings(), WorkbenchAccess.silent())).isPresent();
	}

	/** Shows the steps of what would be done now, unless something is being done or these steps are shown already. */
	public void preview() {
		var now = new Shown(session.kind(), session.settings(), artifact(), session.options());
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
		background.start("Planning what to do with " + session.name(), _ -> {
			DevicePlan made = kind.deployment(now.settings(), deployment(now), WorkbenchAccess.silent());
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
		Path file = now.settings().folder().resolve(now.artifact());
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("There is no such file", file.toString(), "choose another one"));
		}
		return new Deployment(file, now.options());
	}

	/** Puts the file onto the device. */
	public void deploy() {
		if (missing().isPresent() || plan.isRunning()) {
			return;
		}
		var now = new Shown(session.kind(), session.settings(), artifact(), session.options());
		DeviceKind kind = session.kind().orElseThrow();
		run("Deploying onto " + session.name(), access -> PlanRun.of(() -> kind.deployment(now.settings(), deployment(now), access.access())));
	}

	/** Brings back what the device ran before, if such devices can. */
	public void rollBack() {
		DeviceSettings settings = session.settings();
		DeviceKind kind = session.kind().orElseThrow();
		run("Rolling back " + session.name(), access -> PlanRun.of(() -> kind.rollback(settings, access.access()).orElseThrow()));
	}

	/** Makes what is run of what it may ask. */
	@FunctionalInterface
	private interface Work {
		PlanRun with(UserAccess access);
	}

	private void run(String name, Work work) {
		UserAccess access = accesses.get();
		PlanRun run = work.with(access);
		previews++;
		plan.start(name, (planned, listener, progress) -> {
			var result = run.run(planned, listener, progress);
			if (result.outcome() == Outcome.FAILED || result.outcome() == Outcome.ROLLED_BACK) {
				access.failed();
			}
			return result;
		});
	}

	/** Ends whatever runs. */
	public void stop() {
		previews++;
		plan.cancel();
	}
}
