package org.edgeloop.dataset.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads what annotators say: each from a label file or a project of their own, or all from one, told apart by the labels' authors.
 * Label files that are named one by one are taken to be for one recording, whatever they are called.
 */
public final class ReadAnnotationsOperation {

	private final List<Path> sources;
	private final boolean byAuthor;

	/**
	 * @param sources label files, or folders of projects
	 * @param byAuthor whether the one source holds the labels of several annotators
	 * @throws IllegalArgumentException with a sentence for the user if these do not go together
	 */
	public ReadAnnotationsOperation(List<Path> sources, boolean byAuthor) {
		if (byAuthor && sources.size() != 1) {
			throw new IllegalArgumentException("by author, one label file or project is compared with itself");
		}
		this.sources = List.copyOf(sources);
		this.byAuthor = byAuthor;
	}

	/**
	 * @return the annotators in the order of the sources, or of their names
	 * @throws ProblemException if a source is neither a sound label file nor a project
	 * @throws IOException if it cannot be read
	 */
	public List<Annotation> run(Progress progress) throws IOException {
		List<Annotation> annotations = new ArrayList<>();
		for (Path source : sources) {
			annotations.add(Files.isDirectory(source) ? project(source, progress) : file(source));
		}
		boolean isOneRecording = sources.stream().noneMatch(Files::isDirectory);
		return byAuthor ? authors(annotations.getFirst()) : isOneRecording ? ofOneRecording(annotations) : annotations;
	}

	private static List<Annotation> ofOneRecording(List<Annotation> files) {
		String recording = files.getFirst().recordings().firstKey();
		return files.stream().map(file -> new Annotation(file.annotator(), file.project(),
				new TreeMap<>(Map.of(recording, file.recordings().firstEntry().getValue())))).toList();
	}

	private static Annotation project(Path project, Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		SortedMap<String, LabelSet> recordings = new TreeMap<>();
		for (Entry<String, Path> file : sweep.files(progress).entrySet()) {
			progress.checkCancelled();
			recordings.put(file.getKey(), LabelFiles.read(file.getValue()));
		}
		return new Annotation(project.toString(), Optional.of(project), recordings);
	}

	private static Annotation file(Path file) throws IOException {
		try {
			LabelSet labels = LabelFiles.read(file);
			return new Annotation(file.toString(), projectOf(file), new TreeMap<>(Map.of(labels.getRecording(), labels)));
		} catch (NoSuchFileException e) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "check the path"), e);
		}
	}

	private static Optional<Path> projectOf(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		while (folder != null && !DatasetFiles.isProject(folder)) {
			folder = folder.getParent();
		}
		return folder == null ? Optional.empty() : Optional.of(folder);
	}

	/** An author has seen each recording in which there is a label of theirs. */
	private static List<Annotation> authors(Annotation all) {
		SortedMap<String, SortedMap<String, LabelSet>> authors = new TreeMap<>();
		all.recordings().forEach((recording, labels) -> labels.getLabels().forEach(label -> authors
				.computeIfAbsent(label.getAuthor(), _ -> new TreeMap<>()).computeIfAbsent(recording, _ -> withoutLabels(labels)).getLabels()
				.add(EcoreUtil.copy(label))));
		return authors.entrySet().stream()
				.map(author -> new Annotation(nameOf(author.getKey()), all.project(), author.getValue())).toList();
	}

	private static String nameOf(String author) {
		return author.isEmpty() ? "(nobody)" : author;
	}

	private static LabelSet withoutLabels(LabelSet labels) {
		LabelSet none = LabelsFactory.eINSTANCE.createLabelSet();
		none.setRecording(labels.getRecording());
		none.setSamples(labels.getSamples());
		none.setSampleRate(labels.getSampleRate());
		return none;
	}
}
