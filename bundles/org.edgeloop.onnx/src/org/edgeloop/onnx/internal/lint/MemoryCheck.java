package org.edgeloop.onnx.internal.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.lint.Device;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Target;

/** Whether activations and weights fit into the memory of a device. The program that uses the model needs some of it, too. */
public final class MemoryCheck implements LintCheck {

	private static final String LESS_RAM = "quantize the model to int8, or make its largest layers smaller: see the Memory view for the peak";
	private static final String LESS_FLASH = "quantize the model to int8, or give it fewer parameters";

	@Override
	public List<LintFinding> check(LintedModel model, Target target) {
		List<LintFinding> findings = new ArrayList<>();
		file(model, target.runner()).ifPresent(findings::add);
		if (target.devices().isEmpty()) {
			findings.add(new LintFinding(LintRule.NOT_KNOWN, Severity.INFO, "how much memory %s has is not known here".formatted(target.name()), "",
					Optional.empty(), "", "compare it with the Cost view"));
			return findings;
		}
		ModelCost.Totals totals = model.cost().totals();
		boolean inRam = target.runner().weightsInRam();
		long ram = inRam ? totals.activationBytes() + totals.weightBytes() : totals.activationBytes();
		long flash = inRam ? 0 : totals.weightBytes();
		beyond(target, LintRule.RAM, Device::ramBytes, ram, (inRam ? "activations and weights" : "activations") + " need", LESS_RAM).ifPresent(findings::add);
		beyond(target, LintRule.FLASH, Device::flashBytes, flash, "weights need", LESS_FLASH).ifPresent(findings::add);
		if (findings.stream().noneMatch(LintFinding::isError)) {
			findings.addAll(fitting(target, ram, flash, totals.codeBytes()));
		}
		if (!model.cost().gaps().isEmpty()) {
			findings.add(new LintFinding(LintRule.NOT_KNOWN, Severity.INFO, "it needs more memory than is counted: "
					+ model.cost().gaps().getFirst().what(), model.cost().gaps().getFirst().where(), Optional.empty(), "", "bind all dimensions"));
		}
		return findings;
	}

	private static Optional<LintFinding> beyond(Target target, LintRule rule, Function<Device, OptionalLong> memory, long needed, String needs,
			String hint) {
		List<Device> known = target.devices().stream().filter(device -> memory.apply(device).isPresent()).toList();
		OptionalLong most = known.stream().mapToLong(device -> memory.apply(device).getAsLong()).max();
		if (most.isEmpty() || needed <= most.getAsLong()) {
			return Optional.empty();
		}
		String largest = known.stream().filter(device -> memory.apply(device).getAsLong() == most.getAsLong()).map(Device::name).findFirst().orElse("");
		return Optional.of(new LintFinding(rule, Severity.ERROR,
				"%s %,d B, and %s has %,d B".formatted(needs, needed, largest.isEmpty() ? target.name() : largest, most.getAsLong()), "",
				Optional.empty(), target.source(), hint));
	}

	/** Says which devices hold it, if not all of them do, and where the program leaves no room for it. */
	private static List<LintFinding> fitting(Target target, long ram, long flash, long code) {
		List<Device> fitting = target.devices().stream().filter(device -> device.holds(ram, flash)).toList();
		if (fitting.isEmpty()) {
			return List.of(new LintFinding(LintRule.RAM, Severity.ERROR,
					"no %s has both %,d B of RAM and %,d B of flash".formatted(target.name(), ram, flash), "", Optional.empty(), target.source(), LESS_RAM));
		}
		List<LintFinding> findings = new ArrayList<>();
		if (fitting.size() < target.devices().size()) {
			findings.add(new LintFinding(LintRule.RAM, Severity.INFO, "with %,d B of RAM and %,d B of flash it fits into %s, not into %s".formatted(ram,
					flash, names(fitting), names(target.devices().stream().filter(device -> !fitting.contains(device)).toList())), "", Optional.empty(),
					target.source(), ""));
		}
		if (!target.runner().weightsInRam() && fitting.stream().noneMatch(device -> device.holds(ram, flash + code))) {
			findings.add(new LintFinding(LintRule.FLASH, Severity.WARNING,
					"weights need %,d B, which leaves too little for a program of about %,d B".formatted(flash, code), "", Optional.empty(), target.source(),
					LESS_FLASH));
		}
		return findings;
	}

	private static String names(List<Device> devices) {
		return devices.stream().map(Device::name).collect(Collectors.joining("; "));
	}

	private static Optional<LintFinding> file(LintedModel model, Runner runner) {
		if (runner.fileBytes().isEmpty()) {
			return Optional.empty();
		}
		try {
			long bytes = Files.size(model.model().file());
			return bytes <= runner.fileBytes().getAsLong() ? Optional.empty()
					: Optional.of(new LintFinding(LintRule.FILE_SIZE, Severity.ERROR,
							"the file has %,d B, and %s takes %,d B".formatted(bytes, runner.name(), runner.fileBytes().getAsLong()), "",
							Optional.empty(), runner.source(), LESS_FLASH));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
