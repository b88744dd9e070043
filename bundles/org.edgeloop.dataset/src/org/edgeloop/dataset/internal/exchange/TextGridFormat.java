package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Shape;

/**
 * Praat's TextGrid: tiers of intervals, which follow each other without gaps, and tiers of points, in seconds. Intervals and points
 * without a text are no labels. A tier that is named as channels are holds labels of those channels, and {@value #RECORDING_TIER} those
 * of the whole recording. See "TextGrid file formats" in the Praat manual.
 */
public final class TextGridFormat implements ForeignFormat {

	/** The tier of the labels that concern the whole recording. */
	static final String RECORDING_TIER = "recording";

	static final String INTERVALS = "IntervalTier";
	static final String POINTS = "TextTier";

	@Override
	public String id() {
		return "textgrid";
	}

	@Override
	public String title() {
		return "Praat TextGrid";
	}

	@Override
	public List<String> extensions() {
		return List.of(".textgrid");
	}

	@Override
	public String extension() {
		return ".TextGrid";
	}

	@Override
	public boolean isFilePerRecording() {
		return true;
	}

	@Override
	public ForeignLabels read(Path file, ExchangeOptions options, Progress progress) throws IOException {
		var tokens = new TextGridTokens(file, ForeignText.read(file));
		String type = tokens.string();
		if (!type.equals("ooTextFile") && !type.equals("ooTextFile short") || !tokens.string().equals("TextGrid")) {
			throw tokens.bad("this is no TextGrid");
		}
		tokens.number();
		tokens.number();
		var labels = new ArrayList<ForeignLabel>();
		if (tokens.flag().equals("<exists>")) {
			for (int tiers = tokens.count(); tiers > 0; tiers--) {
				readTier(tokens, labels, progress);
			}
		}
		var track = new ForeignTrack(List.of(file.getFileName().toString()), ForeignClock.of(TimeUnit.SECONDS), labels);
		return new ForeignLabels(List.of(track), List.of());
	}

	private static void readTier(TextGridTokens tokens, List<ForeignLabel> labels, Progress progress) throws IOException {
		String kind = tokens.string();
		if (!kind.equals(INTERVALS) && !kind.equals(POINTS)) {
			throw tokens.bad("a tier is an " + INTERVALS + " or a " + POINTS + ", not " + kind);
		}
		String name = tokens.string();
		tokens.number();
		tokens.number();
		for (int count = tokens.count(); count > 0; count--) {
			progress.checkCancelled();
			BigDecimal start = tokens.number();
			BigDecimal end = kind.equals(INTERVALS) ? tokens.number() : start;
			String text = tokens.string();
			if (!text.isBlank()) {
				labels.add(label(kind, name, start, end, text));
			}
		}
	}

	private static ForeignLabel label(String kind, String tier, BigDecimal start, BigDecimal end, String text) {
		if (kind.equals(INTERVALS) && tier.equals(RECORDING_TIER)) {
			return ForeignLabel.ofRecording(text);
		}
		var label = new ForeignLabel(kind.equals(INTERVALS) ? Shape.REGION : Shape.POINT, text, start, end);
		label.tier = tier;
		return label;
	}

	@Override
	public ForeignWriter writer(OutputStream out, ExchangeOptions options, Losses losses) {
		return new TextGridWriter(out, options.get("form").orElse("long").equals("short"), losses);
	}
}
