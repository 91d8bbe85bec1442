interface Props {
  readonly label: string
  readonly hint?: string
  readonly accept?: string
  readonly several?: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Chooses files by a button in the language of the page: the browser's own field speaks the language of the browser. */
export const FileField = ({ label, hint, accept, several = false, disabled = false, onFiles }: Props) => (
  <label className="file-field">
    <input
      type="file"
      className="visually-hidden"
      accept={accept}
      multiple={several}
      disabled={disabled}
      data-file
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])])
        // The same file can be chosen once more after it was mended.
        target.value = ''
      }}
    />
    <span className="file-button">{label}</span>
    {hint !== undefined && <span className="quiet">{hint}</span>}
  </label>
)
