package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;

/**
 * Writes registered models. An alias is a file that holds the number of a version; MLflow repeats the aliases in the {@code meta.yaml}
 * of a model whenever it writes one, and in that of a version as they were when that was written last.
 */
final class RegistryWriter {

	private static final String UPDATED = "last_updated_timestamp";
	private static final Pattern OTHER_VERSION = Pattern.compile("models:/([^/]+)/(\\d+)");

	private final StoreLayout layout;
	private final StoreFiles files;
	private final StoreWrites writes;
	private final Origin origin;

	RegistryWriter(StoreLayout layout, Origin origin) {
		this.layout = layout;
		this.files = layout.files();
		this.writes = new StoreWrites(files);
		this.origin = origin;
	}

	void createModel(String name, String description) throws IOException {
		Path folder = layout.models().resolve(ModelNames.checked(name));
		if (files.isFolder(folder)) {
			throw new ProblemException(Problem.error("There is a model of this name", folder.toString(), "add a version to it"));
		}
		long now = origin.now();
		SortedMap<String, YamlNode> meta = new TreeMap<>();
		meta.put("aliases", new Mapping(new TreeMap<>()));
		meta.put("creation_timestamp", Scalar.of(now));
		meta.put("description", Scalar.of(description));
		meta.put(UPDATED, Scalar.of(now));
		meta.put("name", Scalar.of(name));
		writes.makeFolder(layout.models());
		writes.meta(folder, meta);
	}

	/** @return the folder of the new version */
	Path createVersion(String name, String source, String runId, String description) throws IOException {
		Path model = model(name);
		String storage = storage(source);
		long now = origin.now();
		int number = 1;
		for (Path other : RegistryReader.versionFolders(files, model).toList()) {
			number = Math.max(number, 1 + RegistryReader.number(MetaFile.read(files, other)));
		}
		SortedMap<String, YamlNode> meta = new TreeMap<>();
		meta.put("aliases", new Sequence(List.of()));
		meta.put("creation_timestamp", Scalar.of(now));
		meta.put(RegistryReader.STAGE, Scalar.of(ModelStage.NONE.word()));
		meta.put("description", Scalar.of(description));
		meta.put(UPDATED, Scalar.of(now));
		meta.put("name", Scalar.of(name));
		meta.put("run_id", Scalar.of(runId));
		meta.put("run_link", Scalar.of(""));
		meta.put("source", Scalar.of(source));
		meta.put("status", Scalar.of("READY"));
		meta.put("status_message", Scalar.NULL);
		meta.put("storage_location", Scalar.of(storage));
		meta.put("user_id", Scalar.NULL);
		meta.put("version", Scalar.of(number));
		Path folder = model.resolve(RegistryReader.VERSION + number);
		writes.meta(folder, meta);
		touch(model, now);
		return folder;
	}

	void setAlias(String name, String alias, int version) throws IOException {
		Path model = model(name);
		version(model, version);
		writes.text(model.resolve(RegistryReader.ALIASES).resolve(ModelNames.checkedAlias(alias)), Integer.toString(version), model);
		touch(model, origin.now());
	}

	void deleteAlias(String name, String alias) throws IOException {
		Path model = model(name);
		Path file = model.resolve(RegistryReader.ALIASES).resolve(ModelNames.checkedAlias(alias));
		if (!files.isFile(file)) {
			throw new ProblemException(Problem.error("The model has no alias " + alias, model.toString(), ""));
		}
		writes.delete(file);
		touch(model, origin.now());
	}

	void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException {
		if (archiveExisting && stage != ModelStage.STAGING && stage != ModelStage.PRODUCTION) {
			throw new ProblemException(Problem.error("Other versions are archived only when one goes to Staging or Production", name,
					"leave the others as they are"));
		}
		Path model = model(name);
		Path promoted = version(model, version);
		long now = origin.now();
		if (archiveExisting) {
			for (Path other : RegistryReader.versionFolders(files, model).toList()) {
				if (!other.equals(promoted) && MetaFile.read(files, other).text(RegistryReader.STAGE).equals(stage.word())) {
					changeStage(other, ModelStage.ARCHIVED, now);
				}
			}
		}
		changeStage(promoted, stage, now);
		touch(model, now);
	}

	private Path model(String name) throws IOException {
		Path folder = layout.models().resolve(ModelNames.checked(name));
		if (!files.isFolder(folder)) {
			throw new ProblemException(Problem.error("There is no model " + name, layout.models().toString(), "create it first"));
		}
		return folder;
	}

	private Path version(Path model, int version) throws IOException {
		Path folder = model.resolve(RegistryReader.VERSION + version);
		if (!files.isFolder(folder) || MetaFile.read(files, folder).text(RegistryReader.STAGE).equals(RegistryReader.DELETED)) {
			throw new ProblemException(Problem.error("The model has no version " + version, model.toString(), ""));
		}
		return folder;
	}

	/** @return where the files of a version lie, whose source may be another version */
	private String storage(String source) throws IOException {
		Matcher other = OTHER_VERSION.matcher(source);
		if (!other.matches()) {
			return source;
		}
		var meta = MetaFile.read(files, version(model(other.group(1)), Integer.parseInt(other.group(2))));
		return meta.text("storage_location").isEmpty() ? meta.text("source") : meta.text("storage_location");
	}

	private void changeStage(Path version, ModelStage stage, long now) throws IOException {
		SortedMap<String, YamlNode> meta = entries(version);
		meta.put(RegistryReader.STAGE, Scalar.of(stage.word()));
		meta.put(UPDATED, Scalar.of(now));
		String number = StoreLayout.name(version).substring(RegistryReader.VERSION.length());
		meta.put("aliases", new Sequence(aliases(version.getParent()).entrySet().stream()
				.filter(alias -> alias.getValue() instanceof Scalar of && of.text().equals(number))
				.map(alias -> (YamlNode) Scalar.of(alias.getKey())).toList()));
		writes.meta(version, meta);
	}

	private void touch(Path model, long now) throws IOException {
		SortedMap<String, YamlNode> meta = entries(model);
		meta.put(UPDATED, Scalar.of(now));
		meta.put("aliases", new Mapping(aliases(model)));
		writes.meta(model, meta);
	}

	private SortedMap<String, YamlNode> entries(Path folder) throws IOException {
		SortedMap<String, YamlNode> entries = new TreeMap<>(CodePointOrder.INSTANCE);
		entries.putAll(MetaFile.read(files, folder).entries());
		return entries;
	}

	private SortedMap<String, YamlNode> aliases(Path model) {
		SortedMap<String, YamlNode> aliases = new TreeMap<>(CodePointOrder.INSTANCE);
		KeyedTexts.read(files, model.resolve(RegistryReader.ALIASES), _ -> {
			// an alias that cannot be read is none
		}).forEach((alias, version) -> aliases.put(alias, Scalar.of(version)));
		return aliases;
	}
}
