/**
 */
package org.edgeloop.dataset.labels;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All labels of one recording: the content of one label file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getRecording <em>Recording</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getSampleRate <em>Sample Rate</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getBookmarks <em>Bookmarks</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getRejected <em>Rejected</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.LabelSet#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet()
 * @model
 * @generated
 */
public interface LabelSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Recording</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recording's path from the project's folder, with '/' between the names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recording</em>' attribute.
	 * @see #setRecording(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_Recording()
	 * @model default=""
	 * @generated
	 */
	String getRecording();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.LabelSet#getRecording <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recording</em>' attribute.
	 * @see #getRecording()
	 * @generated
	 */
	void setRecording(String value);

	/**
	 * Returns the value of the '<em><b>Content Hash</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hash of the recording's content when it was labelled, such as 'sha256:…'; empty if nobody took it. It is kept as it is found; this version takes none itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Hash</em>' attribute.
	 * @see #setContentHash(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_ContentHash()
	 * @model default=""
	 * @generated
	 */
	String getContentHash();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.LabelSet#getContentHash <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Hash</em>' attribute.
	 * @see #getContentHash()
	 * @generated
	 */
	void setContentHash(String value);

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recording's length in samples; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' attribute.
	 * @see #setSamples(long)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_Samples()
	 * @model
	 * @generated
	 */
	long getSamples();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.LabelSet#getSamples <em>Samples</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples</em>' attribute.
	 * @see #getSamples()
	 * @generated
	 */
	void setSamples(long value);

	/**
	 * Returns the value of the '<em><b>Sample Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples per second in Hz; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Rate</em>' attribute.
	 * @see #setSampleRate(double)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_SampleRate()
	 * @model
	 * @generated
	 */
	double getSampleRate();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.LabelSet#getSampleRate <em>Sample Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Rate</em>' attribute.
	 * @see #getSampleRate()
	 * @generated
	 */
	void setSampleRate(double value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.dataset.labels.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The labels in the order of the file: by first sample, end, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_Labels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Label> getLabels();

	/**
	 * Returns the value of the '<em><b>Bookmarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.dataset.labels.Bookmark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places to come back to, in the order of the file: by sample, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bookmarks</em>' containment reference list.
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_Bookmarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bookmark> getBookmarks();

	/**
	 * Returns the value of the '<em><b>Rejected</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.dataset.labels.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suggestions that somebody turned down, in the order of the file, so that nobody is asked again. Their author is who turned them down; no rule for labels concerns them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rejected</em>' containment reference list.
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_Rejected()
	 * @model containment="true"
	 * @generated
	 */
	EList<Label> getRejected();

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file's header holds beside the keys of this version, as the text of a JSON object; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabelSet_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.LabelSet#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // LabelSet
