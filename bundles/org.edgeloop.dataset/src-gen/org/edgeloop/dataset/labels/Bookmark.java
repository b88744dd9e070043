/**
 */
package org.edgeloop.dataset.labels;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bookmark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named place of a recording, to come back to; it says nothing of what is there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.dataset.labels.Bookmark#getId <em>Id</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Bookmark#getSample <em>Sample</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Bookmark#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Bookmark#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.dataset.labels.LabelsPackage#getBookmark()
 * @model
 * @generated
 */
public interface Bookmark extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the bookmark for ever, unique within its set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getBookmark_Id()
	 * @model default="" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Bookmark#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample, zero-based.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' attribute.
	 * @see #setSample(long)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getBookmark_Sample()
	 * @model
	 * @generated
	 */
	long getSample();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Bookmark#getSample <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' attribute.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getBookmark_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Bookmark#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the bookmark holds beside the keys of this version, as the text of a JSON object without its braces; empty if nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getBookmark_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Bookmark#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // Bookmark
