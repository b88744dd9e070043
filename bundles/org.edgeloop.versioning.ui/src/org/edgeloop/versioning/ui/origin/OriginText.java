package org.edgeloop.versioning.ui.origin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.lineage.DataReference;
import org.edgeloop.lineage.FileOrigin;
import org.edgeloop.lineage.LabelProvenance;
import org.edgeloop.lineage.RunOrigin;
import org.edgeloop.versioning.history.HistoryCommit;

/** Origins as facts for people to read. */
public final class OriginText {

	private static final int SHORT_ID = 8;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private final ZoneId zone;

	/** @param zone in which times are said */
	public OriginText(ZoneId zone) {
		this.zone = zone;
	}

	/** @return where a file came from */
	public List<OriginFact> facts(FileOrigin origin) {
		List<OriginFact> facts = new ArrayList<>();
		origin.reference().ifPresentOrElse(data -> addData(facts, "Kept by", data),
				() -> facts.add(new OriginFact("Kept by", "nobody: neither DVC nor Git knows this file")));
		origin.commit().ifPresentOrElse(commit -> facts.add(fact("So since commit", commit)),
				() -> facts.add(new OriginFact("So since commit", "not committed as it is now")));
		origin.inputs().forEach(data -> facts.add(new OriginFact("Made of", text(data))));
		origin.run().ifPresent(run -> facts.addAll(facts(run)));
		return facts;
	}

	/**
	 * @param head the commit that is checked out where the run was made; empty if nobody knows
	 * @return which code and data a run was made with, and whether that is what is checked out
	 */
	public List<OriginFact> facts(RunOrigin run, Optional<String> head) {
		List<OriginFact> facts = new ArrayList<>(facts(run));
		run.commit().ifPresent(commit -> head.ifPresent(now -> facts.add(new OriginFact("Checked out now",
				now.equals(commit.id()) ? "the same commit" : "another commit, " + now.substring(0, SHORT_ID), Optional.of(now)))));
		return facts;
	}

	/** @return which code and data a run was made with */
	public List<OriginFact> facts(RunOrigin run) {
		List<OriginFact> facts = new ArrayList<>();
		if (run.commitId().isEmpty()) {
			facts.add(new OriginFact("Commit of the run", "the run does not say it"));
		} else {
			facts.add(run.commit().map(commit -> fact("Commit of the run", commit))
					.orElseGet(() -> new OriginFact("Commit of the run", run.commitId() + ", which this repository does not have")));
		}
		run.data().forEach(data -> facts.add(new OriginFact("Data of the run", text(data))));
		return facts;
	}

	/** @return where a label came from */
	public List<OriginFact> facts(LabelProvenance label) {
		List<OriginFact> facts = new ArrayList<>();
		facts.add(new OriginFact("Recording", label.recording()));
		label.created().ifPresentOrElse(commit -> facts.add(fact("Came with commit", commit)),
				() -> facts.add(new OriginFact("Came with commit", "not committed yet")));
		label.changed().filter(commit -> !label.created().equals(label.changed())).ifPresent(commit -> facts.add(fact("Changed last by commit", commit)));
		if (label.uncommitted() && label.created().isPresent()) {
			facts.add(new OriginFact("Now", "changed since, and not committed"));
		}
		label.data().ifPresentOrElse(data -> addData(facts, "Made on the recording kept by", data),
				() -> label.changed().ifPresent(_ -> facts.add(new OriginFact("Made on the recording kept by", "nobody: neither DVC nor Git had it"))));
		return facts;
	}

	private static void addData(List<OriginFact> facts, String name, DataReference data) {
		String keeper = data.pointer().isEmpty() ? "Git" : "DVC, by " + data.pointer() + (data.stage().isEmpty() ? "" : ", stage " + data.stage());
		facts.add(new OriginFact(name, keeper));
		facts.add(new OriginFact("Version of the data", text(data)));
	}

	private static String text(DataReference data) {
		String hash = data.hash().isEmpty() ? "nothing was saved yet" : data.hash();
		return data.path() + "  " + hash + (data.size() < 0 ? "" : "  (%,d bytes)".formatted(data.size()));
	}

	private OriginFact fact(String name, HistoryCommit commit) {
		return new OriginFact(name, text(commit), Optional.of(commit.id()));
	}

	private String text(HistoryCommit commit) {
		String subject = commit.message().lines().findFirst().orElse("");
		String names = commit.names().isEmpty() ? "" : "  [" + String.join(", ", commit.names()) + "]";
		return commit.id().substring(0, Math.min(SHORT_ID, commit.id().length())) + names + "  " + subject + "  \u2014 " + commit.author().name() + ", "
				+ TIME.format(Instant.ofEpochMilli(commit.authored()).atZone(zone));
	}
}
