package org.edgeloop.device.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.onnx.lint.Device;
import org.edgeloop.onnx.lint.LintFileOperation;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;
import org.edgeloop.onnx.model.ReadModelOperation;

/**
 * What is checked of every model and firmware before a device is touched: that it can be read, that the device's target can run the model,
 * its memory included, and that a raw image is no larger than the target's flash. Kinds check what they know of their own chips and
 * formats behind this.
 */
public final class ArtifactChecks {

	private static final String MODEL = ".onnx";
	private static final String RAW_IMAGE = ".bin";

	private final DeviceSettings settings;
	private final Path artifact;
	private final Set<String> endings;

	/** @param endings of the files that can be put onto the device, without the dot; none if any can, upon which a model is looked into only where there is a target */
	public ArtifactChecks(DeviceSettings settings, Path artifact, Set<String> endings) {
		this.settings = settings;
		this.artifact = artifact;
		this.endings = Set.copyOf(endings);
	}

	/** @return the steps; their names are {@code artifact} and, for models, {@code lint}; for raw images, where there is a target, {@code room} */
	public List<DeviceStep> steps() {
		List<DeviceStep> steps = new ArrayList<>();
		steps.add(DeviceStep.of("artifact", "Read " + artifact.getFileName() + " and hash it", this::read));
		if (endsWith(MODEL) && !(endings.isEmpty() && settings.target().isBlank())) {
			steps.add(DeviceStep.of("lint", "Hold the model against what the device's target can run", this::lint));
		}
		if (endsWith(RAW_IMAGE) && !settings.target().isBlank()) {
			steps.add(DeviceStep.of("room", "Compare the image with the target's flash", this::compareWithFlash));
		}
		return steps;
	}

	private void read(StepContext context) throws IOException {
		if (!Files.isRegularFile(artifact)) {
			throw new ProblemException(Problem.error("There is no such file", artifact.toString(), "choose another model or firmware"));
		}
		if (!endings.isEmpty() && endings.stream().noneMatch(ending -> endsWith("." + ending))) {
			throw new ProblemException(Problem.error("Such a file cannot be put onto this device", artifact.toString(),
					"choose a file that ends in ." + String.join(", .", endings.stream().sorted().toList())));
		}
		long bytes = Files.size(artifact);
		if (bytes == 0) {
			throw new ProblemException(Problem.error("The file is empty", artifact.toString(), "make it anew"));
		}
		String hash = ContentHash.of(artifact, context.progress());
		context.outcome("%,d bytes, SHA-256 %s".formatted(bytes, hash.substring(ContentHash.PREFIX.length())));
	}

	private boolean endsWith(String ending) {
		return artifact.toString().toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
	}

	private void lint(StepContext context) throws IOException {
		if (settings.target().isBlank()) {
			tell(new ReadModelOperation(artifact).run(context.progress()).problems(), context);
			context.outcome("it can be read; the device has no target to hold it against");
			return;
		}
		Target target = target();
		LintFileOperation.Result result = new LintFileOperation(artifact, Map.of(), target).run(context.progress());
		tell(result.problems(), context);
		judge(result.findings(), target, context);
	}

	/** What is damaged in a file does not go onto a device. */
	private static void tell(List<Problem> problems, StepContext context) throws ProblemException {
		for (Problem problem : problems) {
			if (problem.severity() == Problem.Severity.ERROR) {
				throw new ProblemException(problem);
			}
			context.warn(problem);
		}
	}

	private void judge(List<LintFinding> findings, Target target, StepContext context) throws CheckFailedException {
		List<LintFinding> errors = findings.stream().filter(LintFinding::isError).toList();
		for (LintFinding finding : findings) {
			if (finding.severity() == Problem.Severity.WARNING) {
				context.warn(finding.toProblem());
			} else {
				context.log(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.toProblem().toLine());
			}
		}
		if (!errors.isEmpty()) {
			Problem first = errors.getFirst().toProblem();
			String others = errors.size() == 1 ? "" : ", and " + (errors.size() - 1) + " more";
			throw new CheckFailedException(Problem.error(target.name() + " cannot run the model: " + first.what() + others, (artifact + " " + first.where()).strip(),
					first.remedy()));
		}
		context.outcome("nothing is known that keeps it from running on " + target.name());
	}

	private void compareWithFlash(StepContext context) throws IOException {
		List<Device> devices = target().devices();
		long bytes = Files.size(artifact);
		if (!devices.isEmpty() && devices.stream().noneMatch(device -> device.holds(0, bytes))) {
			throw new CheckFailedException(Problem.error("%,d bytes do not fit into the flash of %s".formatted(bytes, settings.target()), artifact.toString(),
					"choose a smaller image, or correct the device's target"));
		}
		context.outcome(devices.isEmpty() ? "the target's flash is not known" : "it fits");
	}

	private Target target() throws IOException {
		return Targets.builtIn().get(settings.target().strip());
	}
}
