package org.edgeloop.dataset.ui.review;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.agreement.ClassAgreement;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.Kappa;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.ui.ThemeColors;

/** Says how far people agree, and where not. */
public final class DisagreementText {

	private DisagreementText() {
	}

	/** @return in what they differ, seen from us */
	public static String of(Disagreement.Kind kind) {
		return switch (kind) {
		case MISSING -> "Only ours";
		case EXTRA -> "Only theirs";
		case CLASS -> "Other class";
		case EDGE -> "Other edges";
		};
	}

	/** @return the kind where there is room for one letter */
	public static String letter(Disagreement.Kind kind) {
		return switch (kind) {
		case MISSING -> "−";
		case EXTRA -> "+";
		case CLASS -> "≠";
		case EDGE -> "↔";
		};
	}

	/** @return tells the kinds apart beside their strokes. User interface thread only */
	public static Color color(Disagreement.Kind kind) {
		return switch (kind) {
		case MISSING -> ThemeColors.SERIES_2.color();
		case EXTRA -> ThemeColors.SERIES_1.color();
		case CLASS -> ThemeColors.FAILED.color();
		case EDGE -> ThemeColors.SERIES_4.color();
		};
	}

	/** @return one difference in a sentence's worth of words */
	public static String describe(Disagreement disagreement, Taxonomy taxonomy) {
		String ours = disagreement.reference().map(label -> taxonomy.nameOf(label.getType())).orElse("");
		String theirs = disagreement.other().map(label -> taxonomy.nameOf(label.getType())).orElse("");
		return of(disagreement.kind()) + ": " + switch (disagreement.kind()) {
			case MISSING -> ours;
			case EXTRA -> theirs;
			case CLASS -> ours + " here, " + theirs + " there";
			case EDGE -> ours + " begins " + difference(disagreement.fromDifference()) + " and ends " + difference(disagreement.toDifference());
		};
	}

	/** @return how many samples later they are, with their sign; empty where there is no difference to be told */
	public static String signed(long samples) {
		return samples == 0 ? "" : String.format(Locale.ROOT, "%+d", samples);
	}

	private static String difference(long samples) {
		return samples == 0 ? "the same" : Math.abs(samples) + " samples " + (samples > 0 ? "later" : "earlier");
	}

	/** @return the agreement as a whole */
	public static String summary(PairAgreement pair) {
		Kappa kappa = pair.kappa();
		String value = kappa.value().isPresent() ? String.format(Locale.ROOT, "%.3f", kappa.value().getAsDouble()) : "undefined";
		long matched = pair.classes().stream().mapToLong(ClassAgreement::matched).sum();
		return String.format(Locale.ROOT, "Beside %s: Cohen's kappa %s, %.1f %% of samples alike, %d events found by both, %d differences.",
				pair.other(), value, 100 * kappa.observed(), matched, pair.disagreements().size());
	}

	/** @return a ratio with two digits; empty where it is not defined */
	public static String ratio(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
	}
}
