package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.agreement.Agreement;
import org.edgeloop.dataset.agreement.AgreementOperation;
import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.agreement.Annotation;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.Kappa;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.dataset.agreement.ReadAnnotationsOperation;
import org.edgeloop.dataset.labels.Label;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code labels agreement}: how far annotators agree. */
@Command(name = "agreement", description = { "Compare what annotators say: label files of one recording, projects, or the authors in one of these.",
		"Events of one type match if they share enough (--iou), each with one other, so that as many as possible do; of points the "
				+ "distance counts (--tolerance). Kappa compares the set of types, or none, at each sample of each channel.",
		"With --json: an object with annotators, recordings (how many were compared), fleissKappa (of three or more; else null) and "
				+ "pairs: reference, other, cohenKappa (null if all say one and the same), observedAgreement, samples (over all channels), "
				+ "classes (type, reference, other, matched, precision, recall, f1, meanIou; null without labels), tiers (tier, "
				+ "cohenKappa) and disagreements (recording, kind: missing, extra, class or edge, from, to, reference and other: id and "
				+ "type, fromDifference and toDifference in samples).",
		"The exit code is 1 if --min-kappa is not reached." },
		footer = { "  edgeloop labels agreement ada.labels.json bob.labels.json --json",
				"  edgeloop labels agreement project --by-author --min-kappa 0.8" })
@NonNullByDefault({})
public final class AgreementCommand implements Callable<Integer> {

	@Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Label files, or projects' folders; the first is the reference.")
	private List<Path> sources;

	@Option(names = "--by-author", description = "Compare the authors of the labels in the one SOURCE.")
	private boolean byAuthor;

	@Option(names = "--iou", paramLabel = "RATIO", defaultValue = "0.5",
			description = "How much matching events share: intersection over union. Default: ${DEFAULT-VALUE}.")
	private double iou;

	@Option(names = "--tolerance", paramLabel = "SAMPLES", defaultValue = "10",
			description = "How far matching points lie apart. Default: ${DEFAULT-VALUE}.")
	private long tolerance;

	@Option(names = "--min-kappa", paramLabel = "KAPPA", description = "Fail if the kappa of all annotators is less.")
	private Double least;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public AgreementCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Agreement agreement = compare();
		agreement.problems().forEach(console::report);
		if (asJson) {
			AgreementJson.print(agreement, console);
		} else {
			print(agreement);
		}
		boolean isReached = least == null || agreement.kappa().reaches(least);
		return isReached ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private Agreement compare() throws IOException {
		try {
			var settings = new AgreementSettings(iou, tolerance);
			List<Annotation> annotations = new ReadAnnotationsOperation(sources, byAuthor).run(console.progress());
			return new AgreementOperation(annotations, settings).run(console.progress());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private void print(Agreement agreement) throws IOException {
		for (PairAgreement pair : agreement.pairs()) {
			console.print(pair.reference() + " and " + pair.other() + ": Cohen's kappa " + text(pair.kappa()) + ", "
					+ percent(pair.kappa().observed()) + " of samples alike\n");
			var classes = new TextTable("type", ">reference", ">other", ">matched", ">precision", ">recall", ">F1", ">mean IoU");
			pair.classes().forEach(each -> classes.row(each.type(), Long.toString(each.reference()), Long.toString(each.other()),
					Long.toString(each.matched()), number(each.precision()), number(each.recall()), number(each.f1()), number(each.meanIou())));
			console.print(classes.toString());
			var differences = new TextTable("recording", "kind", ">from", ">to", "reference", "other", ">begins", ">ends");
			pair.disagreements().forEach(each -> add(differences, each));
			console.print(differences.toString());
		}
		if (agreement.fleiss().isPresent()) {
			console.print("all " + agreement.annotators().size() + " annotators: Fleiss' kappa " + text(agreement.kappa()) + "\n");
		}
	}

	private static void add(TextTable table, Disagreement each) {
		table.row(each.recording(), each.kind().word(), Long.toString(each.range().from()), Long.toString(each.range().to()),
				type(each.reference()), type(each.other()), signed(each.fromDifference()), signed(each.toDifference()));
	}

	private static String type(Optional<Label> label) {
		return label.map(Label::getType).orElse("");
	}

	private static String signed(long difference) {
		return difference == 0 ? "" : String.format(Locale.ROOT, "%+d", difference);
	}

	private static String text(Kappa kappa) {
		return kappa.value().isPresent() ? number(kappa.value().getAsDouble()) : "undefined";
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "none" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
	}
}
