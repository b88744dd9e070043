package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsDeploymentFields;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsFiles;

/** The steps that put a file onto a controller of Beckhoff, tell its program, and bring back what was there if that fails. */
public final class AdsDeployment {

	private final AdsSession session;
	private final List<PushedFile> files;
	private final ProgramNotice notice;
	private final RunState runState = new RunState();
	private final String title;

	/** @throws ProblemException if the options allow no deployment */
	public AdsDeployment(DeviceSettings settings, Deployment deployment) throws ProblemException {
		session = new AdsSession(AdsFields.target(settings));
		String path = path(deployment);
		files = files(settings, deployment, path);
		notice = new ProgramNotice(deployment, path);
		title = "Put %s onto %s".formatted(deployment.artifact().getFileName(), settings.name());
	}

	static String path(Deployment deployment) throws ProblemException {
		String path = deployment.option(AdsDeploymentFields.PATH).orElseThrow(() -> new ProblemException(
				Problem.error("The path on the controller is missing", AdsDeploymentFields.PATH.key(), "say where the file goes, as the controller sees it")));
		boolean isFile = !path.endsWith("/") && !path.endsWith("\\") && path.chars().noneMatch(Character::isISOControl);
		if (!isFile || !PlcText.CHARSET.newEncoder().canEncode(path)) {
			throw new ProblemException(Problem.error("'%s' is no path of a file on a controller".formatted(path), AdsDeploymentFields.PATH.key(),
					"name the file too, with letters of Western Europe alone"));
		}
		return path;
	}

	/** What goes beside the file comes first, so that it is there when the file takes its place. */
	private static List<PushedFile> files(DeviceSettings settings, Deployment deployment, String path) throws ProblemException {
		List<PushedFile> files = new ArrayList<>();
		Optional<Path> companion = deployment.option(AdsDeploymentFields.COMPANION).map(settings.folder()::resolve);
		for (Path local : companion.map(List::of).orElse(List.of())) {
			if (!Files.isRegularFile(local)) {
				throw new ProblemException(Problem.error("There is no such file", local.toString(), "check the path of the file beside"));
			}
			files.add(new PushedFile(local, folder(path) + local.getFileName()));
		}
		files.add(new PushedFile(deployment.artifact(), path));
		return files;
	}

	private static String folder(String path) {
		return path.substring(0, 1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
	}

	public DevicePlan plan() {
		List<DeviceStep> checks = List.of(
				DeviceStep.of("file", "Read the file and take its SHA-256", this::hash),
				DeviceStep.of("connect", "Connect to %s, AMS %s".formatted(session.target().address(), session.target().netId()),
						context -> context.outcome("known there as " + session.client().source())),
				DeviceStep.of("state", "Ask for the state of the system and the program", context -> runState.look(session, notice.isWanted(), context)),
				DeviceStep.of("symbols", "Read the symbols by which the program is told", this::checkSymbols));
		List<DeviceStep> steps = List.of(
				DeviceStep.of("tidy", "See to what an earlier deployment left that was cut", this::tidy),
				DeviceStep.of("upload", "Write the file beside the one that is there", this::upload),
				DeviceStep.of("verify", "Read it back and compare its SHA-256", this::verify),
				DeviceStep.of("replace", "Put it into its place, and keep the former file beside", this::replace),
				DeviceStep.of("tell", "Tell the program", context -> notice.tell(session, context)),
				DeviceStep.of("answer", "Wait for the program's answer", context -> notice.await(session, context)),
				DeviceStep.of("outputs", "Read the program's outputs", context -> notice.readOutputs(session, context)),
				DeviceStep.of("compare state", "See that the controller is in the same state as before", context -> runState.compare(session, context)),
				DeviceStep.of("finish", "Keep one former file", this::finish));
		List<DeviceStep> recovery = List.of(
				DeviceStep.of("restore", "Bring the former file back", this::restore),
				DeviceStep.of("tell again", "Tell the program that the former file is back", this::tellAgain));
		return new DevicePlan(title, checks, steps, recovery, session);
	}

	private void hash(StepContext context) throws IOException {
		for (PushedFile file : files) {
			file.hash(context.progress());
			context.log("%s: %d bytes, SHA-256 %s".formatted(file.place().path(), file.size(), file.sha256()));
		}
		context.outcome("%d bytes".formatted(files.getLast().size()));
	}

	private void checkSymbols(StepContext context) throws IOException {
		if (!notice.isWanted()) {
			throw new SkippedException("no symbols are named");
		}
		notice.check(session, context);
	}

	private void tidy(StepContext context) throws IOException {
		boolean isPutBack = false;
		for (PushedFile file : files) {
			isPutBack |= file.place().tidy(session.files(), context);
		}
		boolean hadFormer = files.getLast().place().hadFormer();
		context.outcome(isPutBack ? "a former file was put back" : hadFormer ? "there is a former file" : "there is no file yet");
	}

	private void upload(StepContext context) throws IOException {
		for (PushedFile file : files) {
			file.upload(session.files(), context);
		}
		context.sha256(files.getLast().sha256());
	}

	/** A controller that works on several blocks at once could mix them up: it gets them again one by one before it is given up. */
	private void verify(StepContext context) throws IOException {
		for (PushedFile file : files) {
			if (!file.isSound(session.files(), context)) {
				context.log("%s was read back differently; it is sent again, a block at a time".formatted(file.place().path()));
				var oneByOne = new AdsFiles(session.client(), 1);
				file.upload(oneByOne, context);
				if (!file.isSound(oneByOne, context)) {
					throw new CheckFailedException(Problem.error("What was read back is not what was written", file.place().path(),
							"check the controller's disk and network; the file that was there is untouched"));
				}
			}
		}
	}

	private void replace(StepContext context) throws IOException {
		for (PushedFile file : files) {
			context.outcome(file.replace(session.files(), context));
		}
		context.verified();
	}

	private void finish(StepContext context) throws IOException {
		for (PushedFile file : files) {
			file.place().finish(session.files(), context);
		}
	}

	private void tellAgain(StepContext context) throws IOException {
		if (!files.getLast().place().hadFormer()) {
			throw new SkippedException("there is no former file");
		}
		notice.tellAgain(session, context);
	}

	private void restore(StepContext context) throws IOException {
		boolean isRestored = false;
		for (PushedFile file : files) {
			isRestored |= file.place().restore(session.files(), context);
		}
		if (!isRestored) {
			throw new SkippedException("no file has taken another one's place");
		}
		context.outcome(files.getLast().place().hadFormer() ? "the former file is back" : "the file is gone again");
	}
}
