package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SftpSession;

/** The steps that bring a model onto a board as a release, and have the board try it. */
public final class PushPlan {

	private static final long SEED = 20_260_101;
	private static final long SPARE_BYTES = 16 << 20;
	private static final Duration HASHING = Duration.ofMinutes(10);

	private final Deployment deployment;
	private final DeviceAccess access;
	private final ReleaseOptions options;
	private final ReleaseSession session;
	private final Trial trial;
	private @Nullable HealthCase health;
	private @Nullable ModelFiles model;
	private @Nullable RuntimeFiles runtime;
	private @Nullable ReleaseDraft draft;
	private boolean isUploading;

	/** @throws ProblemException if an option is no value */
	public PushPlan(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws ProblemException {
		this.deployment = deployment;
		this.access = access;
		this.options = ReleaseOptions.of(deployment);
		this.session = new ReleaseSession(settings, access);
		this.trial = new Trial(session);
	}

	/** @param device for the plan's title */
	public DevicePlan plan(String device) {
		List<DeviceStep> checks = List.of(
				DeviceStep.of("expected outputs", "Run the model here, for the outputs that the board must compute as well", this::expect),
				DeviceStep.of("connect", "Log in on the board", this::connect),
				DeviceStep.of("board", "See whether the board can run the release, and has room for it", this::check));
		List<DeviceStep> steps = List.of(
				DeviceStep.of("lock", "Keep other deployments away", this::lock),
				DeviceStep.of("runtime", "Bring the runner and ONNX Runtime onto the board, if they are not there", this::pushRuntime),
				DeviceStep.of("upload", "Bring the release onto the board", this::upload),
				DeviceStep.of("verify", "Hash on the board what came", this::verify),
				DeviceStep.of("publish", "Give the release its name, now that it is complete", this::publish),
				DeviceStep.of("engine", "Build and measure a TensorRT engine of the model on the board", this::buildEngine),
				DeviceStep.of("switch", "Let the board run the new release instead of the present one", this::switchOver),
				DeviceStep.of("health", "Wait until the board has found the release healthy throughout its probation", this::await),
				DeviceStep.of("tidy", "Forget releases beyond those that are kept", this::tidy));
		List<DeviceStep> recovery = List.of(DeviceStep.of("roll back", "Have the board run what it ran before", this::rollBack));
		return new DevicePlan("Put %s onto %s".formatted(deployment.artifact().getFileName(), device), checks, steps, recovery, session);
	}

	private void expect(StepContext context) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(deployment.artifact()).run(context.progress());
		if (!read.problems().isEmpty()) {
			throw new ProblemException(read.problems().getFirst());
		}
		Model sound = read.model();
		HealthCase expected = HealthCase.of(sound, Map.of(), SEED, context.progress());
		ModelFiles files = ModelFiles.of(sound, context.progress());
		health = expected;
		model = files;
		context.sha256(files.sha256());
		context.outcome("%d of %d outputs will be compared".formatted(expected.outputs().size(), sound.graph().outputs().size()));
		if (expected.outputs().isEmpty()) {
			context.warn(Problem.warning("No output of the model is a tensor that can be compared: the health check sees only whether it runs",
					deployment.artifact().toString(), ""));
		}
	}

	private void connect(StepContext context) throws IOException {
		Board board = session.connect(options.java().orElse(""), context.progress());
		context.outcome("%s, releases in %s".formatted(board.name(), board.root()));
	}

	private void check(StepContext context) throws IOException {
		var check = new BoardCheck(session.board(context.progress()).name(), session.probe());
		check.tools();
		String java = check.java(options.java(), RuntimeFiles.neededJava());
		SigningKey key = SigningKey.of(access.userFolder());
		check.trust(key.publicLine());
		RuntimeFiles needed = RuntimeFiles.of(check.natives(), Files.createDirectory(session.scratch().resolve("runtime")), context.progress());
		ReleaseDraft release = ReleaseDraft.of(Objects.requireNonNull(model), Objects.requireNonNull(health), needed, options, java, trial.token(), key,
				Files.createDirectory(session.scratch().resolve("release")), context.progress());
		check.space(release.bytes() + (check.hasRuntime(needed.id()) ? 0 : needed.bytes()) + SPARE_BYTES);
		runtime = needed;
		draft = release;
		context.outcome("%s, Java at %s".formatted(session.probe().value("machine").orElse(""), java));
	}

	private void lock(StepContext context) throws IOException {
		new BoardSetup(session).run(options.service(), SigningKey.of(access.userFolder()).publicLine(), context);
	}

	private void pushRuntime(StepContext context) throws IOException {
		RuntimeFiles needed = Objects.requireNonNull(runtime);
		Board board = session.board(context.progress());
		if (session.probe().all("runtime").contains(needed.id())) {
			if (board.script(HASHING, context.progress(), "verify", "runtime/" + needed.id()).isGood()) {
				throw new SkippedException("the board has them");
			}
			context.warn(Problem.warning("The runner on the board was damaged, and is replaced", board.name(), "see whether the board's disk is sound"));
			board.script("The damaged runner could not be moved away", context.progress(), "drop", needed.id());
		}
		Path sums = Files.writeString(session.scratch().resolve("SHA256SUMS"), needed.checkLines());
		List<LocalFile> files = new ArrayList<>(needed.files());
		files.add(LocalFile.of(sums, "SHA256SUMS", Progress.NONE));
		upload("runtime/" + needed.id(), files, context);
		verified(board, "runtime/" + needed.id() + ".part", context);
		board.script("The runner could not be given its name", context.progress(), "publish", "runtime", needed.id());
		context.outcome("%d MB".formatted(needed.bytes() >> 20));
	}

	private void upload(StepContext context) throws IOException {
		ReleaseDraft release = Objects.requireNonNull(draft);
		isUploading = true;
		upload("releases/" + release.id(), release.files(), context);
		context.outcome("%s, %d bytes".formatted(release.id(), release.bytes()));
	}

	private void upload(String path, List<LocalFile> files, StepContext context) throws IOException {
		Board board = session.board(context.progress());
		var folders = new TreeSet<String>();
		files.forEach(file -> folders.add(folder(board.root() + "/" + path + ".part/" + file.path())));
		StringBuilder command = new StringBuilder("mkdir -p --");
		folders.forEach(folder -> command.append(' ').append(RemoteShell.quote(folder)));
		board.require("The folder for the release could not be made", command.toString(), HASHING, context.progress());
		context.progress().begin("Copying", files.stream().mapToLong(LocalFile::bytes).sum());
		try (SftpSession sftp = board.sftp(context.progress())) {
			var transfer = new FileTransfer(sftp);
			for (LocalFile file : files) {
				transfer.copy(file, board.root() + "/" + path + ".part/" + file.path(), context.progress());
				if (file.path().startsWith(ModelFiles.FOLDER)) {
					context.transferred(file.bytes());
				}
			}
		}
	}

	private static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/'));
	}

	private void verify(StepContext context) throws IOException {
		verified(session.board(context.progress()), "releases/" + Objects.requireNonNull(draft).id() + ".part", context);
		context.verified();
		context.outcome("all hashes are equal");
	}

	/** A file that came damaged is the fault of the way or of the disk, since what was sent was hashed before. */
	private static void verified(Board board, String path, StepContext context) throws IOException {
		CommandResult result = board.script(HASHING, context.progress(), "verify", path);
		if (!result.isGood()) {
			throw new ConnectionException(result.problem("What came onto the board is not what was sent", board.name()));
		}
	}

	private void publish(StepContext context) throws IOException {
		session.board(context.progress()).script("The release could not be given its name", context.progress(), "publish", "releases",
				Objects.requireNonNull(draft).id());
	}

	/** The release needs no engine to run, so that one that fails is no failure of the deployment. */
	private void buildEngine(StepContext context) throws IOException {
		if (!options.engine()) {
			throw new SkippedException("not asked for");
		}
		new EngineBuild(session, Objects.requireNonNull(draft)).run(context);
	}

	private void switchOver(StepContext context) throws IOException {
		trial.begin(Objects.requireNonNull(draft).id(), context);
	}

	private void await(StepContext context) throws IOException {
		trial.await(options.deadline() + options.probation(), context);
	}

	/** The release runs by now, so what is not tidied is no failure. */
	private void tidy(StepContext context) throws IOException {
		try {
			String gone = session.board(context.progress()).script("Old releases could not be removed", context.progress(), "tidy", Integer.toString(options.keep()));
			context.outcome(gone.isEmpty() ? "nothing to remove" : "removed " + gone.replace("\n", ", "));
		} catch (ConnectionException e) {
			context.warn(new Problem(Problem.Severity.WARNING, e.problem().what(), e.problem().where(), "the next deployment removes them"));
		}
	}

	private void rollBack(StepContext context) throws IOException {
		ReleaseDraft release = draft;
		if (isUploading && !trial.hasBegun() && release != null) {
			discard(release.id(), context);
		}
		trial.abort(options.deadline() + options.probation(), context);
	}

	/** What came so far may fill the disk; a board that cannot be reached loses it with the next deployment. */
	private void discard(String release, StepContext context) {
		try {
			session.forgetConnection();
			session.board(context.progress()).script("What came could not be removed", context.progress(), "discard", release);
		} catch (IOException e) {
			context.log("What came stays on the board until the next deployment: " + IoCause.inWords(e));
		}
	}
}
