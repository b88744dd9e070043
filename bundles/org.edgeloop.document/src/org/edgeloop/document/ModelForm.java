package org.edgeloop.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.edgeloop.base.ProblemException;
import org.edgeloop.document.internal.ModelReader;
import org.edgeloop.document.internal.ModelWriter;

/**
 * Models as JSON in UTF-8, feature by feature in the order of the model: a key a line, and an element of a list of objects a line, so that
 * two versions differ where their models do. Values that are as they are by default are left out. Keys that this version does not know
 * are kept in the feature {@value #UNKNOWN_KEYS}, which each class has. A list of classes with nothing but a {@code key} and a
 * {@code value} is written as an object.
 *
 * @param <M> the model
 */
public abstract class ModelForm<M extends EObject> implements TextForm<M> {

	/** Where objects keep keys of newer versions, as compact JSON without the braces around them. */
	public static final String UNKNOWN_KEYS = "unknownKeys";

	private final Class<M> type;
	private final EClass root;
	private final String format;
	private final int version;

	/**
	 * @param type the model
	 * @param root its class
	 * @param format what the file says that it is
	 * @param version the newest version of the format
	 */
	protected ModelForm(Class<M> type, EClass root, String format, int version) {
		this.type = type;
		this.root = root;
		this.format = format;
		this.version = version;
	}

	/** @return the class of what a file holds */
	public final EClass root() {
		return root;
	}

	/** @return what a file says that it is */
	public final String formatName() {
		return format;
	}

	/** @return the newest version of the format */
	public final int version() {
		return version;
	}

	/**
	 * Says what is wrong with an object that was read, once it is complete.
	 *
	 * @param isNew takes note of a value that may be there once in a document, and says whether it is there for the first time
	 * @return a sentence; empty if nothing is wrong
	 */
	public Optional<String> fault(EObject read, Predicate<Object> isNew) {
		return Optional.empty();
	}

	/** @return the words for a value of a type that is no enumeration of the model's */
	public String literal(Object value) {
		return value.toString();
	}

	/**
	 * The inverse of {@link #literal}.
	 *
	 * @throws IllegalArgumentException with what it must be, as {@code "a" or "b"}
	 */
	public Object value(EDataType data, String literal) {
		return literal;
	}

	@Override
	public final M parse(Path file, String text) throws ProblemException {
		return type.cast(ModelReader.read(this, file, text));
	}

	@Override
	public final String format(M model) {
		return ModelWriter.write(this, model);
	}
}
