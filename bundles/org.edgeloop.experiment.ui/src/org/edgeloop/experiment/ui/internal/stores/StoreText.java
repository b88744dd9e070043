package org.edgeloop.experiment.ui.internal.stores;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;

/** What the lines of the tree say. */
final class StoreText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private StoreText() {
	}

	static String name(StoreNode node) {
		return switch (node) {
		case StoreNode.OfStore of -> of.store().name();
		case StoreNode.OfExperiment of -> of.experiment().name();
		case StoreNode.OfRegistry _ -> "Registered Models";
		case StoreNode.OfModel of -> of.model().name();
		case StoreNode.OfVersion of -> "Version " + of.version().version();
		case StoreNode.Pending _ -> "Reading…";
		case StoreNode.Failure of -> of.problem().what();
		};
	}

	/** @return what stands behind the name, less prominent; empty for most */
	static String remark(StoreNode node) {
		return switch (node) {
		case StoreNode.OfExperiment(var _, Experiment experiment) -> experiment.lifecycle() == Lifecycle.DELETED ? "deleted" : "";
		case StoreNode.OfModel(var _, RegisteredModel model) -> model.versions().size() == 1 ? "1 version" : model.versions().size() + " versions";
		case StoreNode.OfVersion of -> String.join(", ", marks(of.model(), of.version()));
		case StoreNode.Failure of -> of.problem().where();
		default -> "";
		};
	}

	/** @return the aliases and the stage of a version */
	static List<String> marks(RegisteredModel model, ModelVersion version) {
		List<String> aliases = model.aliases().entrySet().stream().filter(entry -> entry.getValue() == version.version())
				.map(entry -> "@" + entry.getKey()).collect(Collectors.toList());
		if (version.stage() != ModelStage.NONE) {
			aliases.add(version.stage().word());
		}
		return aliases;
	}

	/** @return all that is known of a line, a fact a line */
	static String details(StoreNode node) {
		return switch (node) {
		case StoreNode.OfStore of -> of.store().uri().toString();
		case StoreNode.OfExperiment(var _, Experiment experiment) -> lines(experiment.name(), "Id " + experiment.id(),
				time("Created", experiment.created()), time("Changed", experiment.updated()), tags(experiment.tags()));
		case StoreNode.OfModel(var _, RegisteredModel model) -> lines(model.name(), model.description(), time("Created", model.created()),
				tags(model.tags()));
		case StoreNode.OfVersion(var _, var _, ModelVersion version) -> lines(version.model() + ", version " + version.version(),
				version.description(), "Files: " + version.source(), version.runId().isEmpty() ? "" : "Run " + version.runId(),
				time("Created", version.created()), "READY".equals(version.status()) ? "" : version.status(), tags(version.tags()));
		case StoreNode.Failure of -> lines(of.problem().what(), of.problem().where(), of.problem().remedy());
		default -> "";
		};
	}

	private static String lines(String... lines) {
		return List.of(lines).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String time(String what, long millis) {
		return millis == 0 ? "" : what + " " + TIME.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
	}

	private static String tags(Map<String, String> tags) {
		return tags.entrySet().stream().map(tag -> tag.getKey() + ": " + tag.getValue()).collect(Collectors.joining("\n"));
	}
}
