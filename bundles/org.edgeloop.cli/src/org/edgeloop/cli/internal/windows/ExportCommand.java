package org.edgeloop.cli.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.windows.ExportWindowsOperation;
import org.edgeloop.dataset.windows.ExportWindowsOperation.ExportedWindows;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.RecipeUse;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.dataset.windows.WindowRecipe;
import org.edgeloop.dataset.windows.WindowSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windows export}: a training set. */
@Command(name = "export", description = { "Cut a project's recordings into windows, each with a class that follows from the labels.",
		"Window k of a recording begins at sample k*M (hop M), and again at 0 behind each gap in time; only whole windows are "
				+ "taken, and none lies across a gap. The cover of a class is how many of a window's N samples its labels cover; "
				+ "overlapping labels of one class count once, of several classes for each. A point covers one sample, a label of the "
				+ "whole recording all; a label on channels that are not exported does not count.",
		"The rules: majority takes the class with the greatest cover, and none where more samples are unlabelled than that; any takes the "
				+ "class with the greatest cover, however small; centre takes the one that covers sample floor(N/2). Of equal "
				+ "classes the first in alphabetical order is taken. Purity is the share that the class covers.",
		"Recordings of one group are never divided between splits, nor are recordings of equal content. Each class is spread "
				+ "over the splits by their shares as nearly as whole groups allow.",
		"Beside the file, OUT.manifest.json says how it was made and from which hashes. In all formats windows stand in the order of "
				+ "recordings and samples. NPZ holds X (windows x channels x samples), y, class, recording, group, split, "
				+ "from_sample, to_sample, sample_rate, purity, missing, copy, classes, channels, units; Parquet and CSV have a row a window "
				+ "with the same columns and the samples in x.<channel>. y is -1 where a window is unlabelled.",
		"With --json: an object with file, manifest, windows, channels, classes, counts (by split: windows, classes, "
				+ "unlabelled), leftOut and problems. What cannot be used is reported and left out; the exit code is 3 if it is not sound." },
		footer = { "  edgeloop windows export project --length 4096 --hop 2048 --out set.npz",
				"  edgeloop windows export project --length 4096 --hop 4096 --rule any --purity 0.1 "
						+ "--split by=machine,train=0.7,val=0.15,test=0.15,seed=1 --out set.parquet --json" })
@NonNullByDefault({})
public final class ExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--length", required = true, paramLabel = "N", description = "Samples in a window.")
	private int length;

	@Option(names = "--hop", required = true, paramLabel = "M", description = "Samples from a window's first to the next one's.")
	private int hop;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to make: .parquet, .npz or .csv.")
	private Path out;

	@Option(names = "--rule", paramLabel = "RULE", defaultValue = "majority",
			description = "How labels decide on the class: majority, any or centre. Default: majority.")
	private LabelRule rule;

	@Option(names = "--purity", paramLabel = "P", defaultValue = "0",
			description = "Leave out windows whose class covers a smaller share, 0 to 1. Default: 0.")
	private double purity;

	@Option(names = "--unlabelled", description = "Keep windows without a class; they are left out otherwise.")
	private boolean unlabelled;

	@Option(names = "--channels", paramLabel = "A,B", split = ",",
			description = "The channels by name, in this order. Default: all, which every recording must have then.")
	private List<String> channels = List.of();

	@Option(names = "--types", paramLabel = "A,B", split = ",",
			description = "The label types that count, by path, each with all below it. Default: all.")
	private List<String> types = List.of();

	@Option(names = "--split", paramLabel = "SPLIT",
			description = { "by=GROUP,train=A,val=B,test=C,seed=S: GROUP is recording, folder, or an attribute that dataset.json gives "
					+ "to recordings, such as machine or run; the shares add up to 1. Default: all for training." })
	private String split;

	@Option(names = "--double", description = "Keep samples as 64-bit floats. Default: 32-bit.")
	private boolean precise;

	@Option(names = "--recipe", paramLabel = "JSON",
			description = "A recipe of cleaning steps and variations. The manifest keeps it; samples stay as recorded but with --apply.")
	private Path recipe;

	@Option(names = "--apply", description = "Write the windows cleaned, and those for training with varied copies, as the recipe says.")
	private boolean apply;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ExportedWindows exported = operation().run(console.progress());
		WindowPlan plan = exported.plan();
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				PlanOutput.writeJson(json, exported);
			}
			console.print("\n");
		} else {
			console.print(PlanOutput.table(plan));
		}
		plan.problems().forEach(console::report);
		boolean sound = plan.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
		return sound ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private ExportWindowsOperation operation() throws IOException {
		if (apply && recipe == null) {
			throw new ParameterException(spec.commandLine(), "--apply needs a --recipe");
		}
		RecipeUse use = recipe == null ? RecipeUse.NONE : new RecipeUse(WindowRecipe.read(recipe), apply);
		try {
			var settings = new WindowSettings(length, hop, rule, purity, unlabelled, channels, types, precise);
			return new ExportWindowsOperation(project, settings, split == null ? SplitSettings.NONE : SplitSettings.parse(split),
					use, out);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}
}
