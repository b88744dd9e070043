package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.remote.MergeOutcome;
import org.edgeloop.versioning.remote.RefUpdate;
import org.edgeloop.versioning.work.BranchState;
import org.edgeloop.versioning.work.StatusEntry;

import com.fasterxml.jackson.core.JsonGenerator;

/** What these commands print as JSON. Times are ISO 8601 instants, names of states small letters with dashes. */
final class VersionsJson {

	private VersionsJson() {
	}

	static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeArrayFieldStart(name);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
	}

	static void write(JsonGenerator json, BranchState branch) throws IOException {
		json.writeObjectFieldStart("branch");
		json.writeStringField("name", branch.name());
		json.writeStringField("commit", branch.commit());
		json.writeStringField("upstream", branch.upstream());
		json.writeNumberField("ahead", branch.ahead());
		json.writeNumberField("behind", branch.behind());
		json.writeEndObject();
	}

	static void write(JsonGenerator json, StatusEntry entry) throws IOException {
		json.writeStartObject();
		json.writeStringField("path", entry.path());
		if (!entry.oldPath().isEmpty()) {
			json.writeStringField("oldPath", entry.oldPath());
		}
		json.writeStringField("letters", entry.letters());
		json.writeStringField("staged", word(entry.staged()));
		json.writeStringField("unstaged", word(entry.unstaged()));
		if (entry.isConflicting()) {
			json.writeStringField("conflict", word(entry.conflict()));
		}
		json.writeEndObject();
	}

	/** Writes the members of a commit into the open object. */
	static void members(JsonGenerator json, HistoryCommit commit) throws IOException {
		json.writeStringField("id", commit.id());
		texts(json, "parents", commit.parents());
		json.writeStringField("author", commit.author().toString());
		json.writeStringField("authored", Instant.ofEpochMilli(commit.authored()).toString());
		json.writeStringField("committer", commit.committer().toString());
		json.writeStringField("committed", Instant.ofEpochMilli(commit.committed()).toString());
		json.writeStringField("subject", commit.subject());
		json.writeStringField("message", commit.message());
		texts(json, "names", commit.names());
	}

	static void write(JsonGenerator json, FileChange change) throws IOException {
		json.writeStartObject();
		json.writeStringField("path", change.path());
		json.writeStringField("kind", word(change.kind()));
		if (!change.oldPath().isEmpty() && !change.oldPath().equals(change.path())) {
			json.writeStringField("oldPath", change.oldPath());
		}
		json.writeBooleanField("binary", change.binary());
		json.writeNumberField("added", change.added());
		json.writeNumberField("removed", change.removed());
		json.writeStringField("diff", change.diff());
	}

	/** Writes the labels that differ as a member of the open object. */
	static void labels(JsonGenerator json, LabelFileDiff diff) throws IOException {
		json.writeArrayFieldStart("labels");
		for (LabelDifference change : diff.changes()) {
			json.writeStartObject();
			json.writeStringField("id", change.id());
			json.writeStringField("kind", word(change.kind()));
			texts(json, "fields", change.fields());
			if (change.older().isPresent()) {
				label(json, "before", change.older().get());
			}
			if (change.newer().isPresent()) {
				label(json, "after", change.newer().get());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void label(JsonGenerator json, String name, Label label) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeStringField("type", label.getType());
		json.writeNumberField("from", label.getFrom());
		json.writeNumberField("to", label.getTo());
		json.writeStringField("author", label.getAuthor());
		json.writeEndObject();
	}

	static void updates(JsonGenerator json, List<RefUpdate> updates) throws IOException {
		json.writeArrayFieldStart("updates");
		for (RefUpdate update : updates) {
			json.writeStartObject();
			json.writeStringField("name", update.name());
			json.writeStringField("oldCommit", update.oldCommit());
			json.writeStringField("newCommit", update.newCommit());
			json.writeStringField("result", word(update.result()));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes the members of a merge into the open object. */
	static void members(JsonGenerator json, MergeOutcome merge) throws IOException {
		json.writeStringField("merge", word(merge.kind()));
		json.writeStringField("commit", merge.commit());
		texts(json, "conflicts", merge.conflicts());
		texts(json, "mergedLabels", merge.mergedBySense());
	}
}
