package org.edgeloop.device.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.plan.PlanResult.Outcome;

/** What the table of a device's history says of a deployment. */
public final class HistoryText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
	private static final Map<Outcome, String> OUTCOMES = Map.of(Outcome.COMPLETED, "completed", Outcome.FAILED, "failed", Outcome.CANCELLED, "cancelled",
			Outcome.ROLLED_BACK, "rolled back", Outcome.UNFINISHED, "not finished");
	private static final int HASH_DIGITS = 12;

	private HistoryText() {
	}

	/** @return in the time of this machine */
	public static String time(HistoryEntry entry) {
		return TIME.format(entry.time().atZone(ZoneId.systemDefault()));
	}

	public static String action(HistoryEntry entry) {
		return entry.action() == Action.DEPLOY ? "deploy" : "roll back";
	}

	/** @return how it ended in a word or two, and whether that was checked */
	public static String outcome(HistoryEntry entry) {
		String word = OUTCOMES.getOrDefault(entry.outcome(), "");
		return entry.outcome() == Outcome.COMPLETED && entry.isVerified() ? word + ", verified" : word;
	}

	/** @return the first digits, as people compare them */
	public static String hash(HistoryEntry entry) {
		return entry.sha256().substring(0, Math.min(HASH_DIGITS, entry.sha256().length()));
	}

	/** @return as {@code 12,345}; empty for none */
	public static String bytes(HistoryEntry entry) {
		return entry.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,d", entry.bytes());
	}
}
